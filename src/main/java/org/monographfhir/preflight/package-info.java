/**
 * What makes servers refuse or misread a file that validators pass: requests, references, keys,
 * limits. Works on text, of anyone's FHIR R4, and knows no profile and no drug.
 *
 * <p>May use: target, diagnostic. Touches: Jackson, to read with lines, and the JDK's reader of XML
 * (the only room that does).
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.preflight;

import org.apiguardian.api.API;
