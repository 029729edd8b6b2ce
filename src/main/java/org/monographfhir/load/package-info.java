/**
 * Loading into a FHIR server: what it can do, one transaction after the other, what became of each
 * entry, what was done before, and whether it is there.
 *
 * <p>May use: server, chunk, target, output, diagnostic. Touches: Jackson, to read answers.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.load;

import org.apiguardian.api.API;
