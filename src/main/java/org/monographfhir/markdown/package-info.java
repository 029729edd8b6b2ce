/**
 * Text to front matter and sections with line numbers; knows no drugs.
 *
 * <p>May use: source, diagnostic. Touches: commonmark, snakeyaml.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.markdown;

import org.apiguardian.api.API;
