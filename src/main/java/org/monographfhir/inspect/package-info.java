/**
 * Looks at files of FHIR, ours or not: as a server that is to load them, and against the
 * definitions.
 *
 * <p>May use: preflight, validation, target, diagnostic. Touches: nothing.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.inspect;

import org.apiguardian.api.API;
