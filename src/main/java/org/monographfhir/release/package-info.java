/**
 * The release of FHIR that is asked for or given, and that of this program.
 *
 * <p>May use: r4, r5, fhir, monograph, target, diagnostic. Touches: nothing.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.release;

import org.apiguardian.api.API;
