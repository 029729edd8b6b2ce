/**
 * What was found in a file, in the formats that other programs read.
 *
 * <p>A part of {@code output}. May use: diagnostic. Touches: Jackson, to write.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.output.inspection;

import org.apiguardian.api.API;
