/**
 * Text to front matter and sections with line numbers; knows no drugs.
 *
 * <p>May use: source, diagnostic. Touches: commonmark, snakeyaml.
 */
package org.monographfhir.markdown;
