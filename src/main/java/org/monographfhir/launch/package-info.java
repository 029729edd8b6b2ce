/**
 * The JVM that does the work: which options suit it, and how to start it.
 *
 * <p>May use: output. Touches: processes, facts about this JVM.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.launch;

import org.apiguardian.api.API;
