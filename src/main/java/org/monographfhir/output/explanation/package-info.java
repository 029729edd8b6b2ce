/**
 * How one page was read, for people and for other programs.
 *
 * <p>A part of {@code output}. May use: diagnostic. Touches: Jackson, to write.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.output.explanation;

import org.apiguardian.api.API;
