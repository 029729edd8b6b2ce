/**
 * What was found in a file, in the formats that other programs read.
 *
 * <p>A part of {@code output}. May use: diagnostic. Touches: Jackson, to write.
 */
package org.monographfhir.output.inspection;
