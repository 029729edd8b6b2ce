/**
 * Bytes to clean text: size limit, strict UTF-8, byte order mark, line ends, mojibake repair, hash.
 *
 * <p>May use: diagnostic. Touches: the bytes of a file, which {@code cli} hands over.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.source;

import org.apiguardian.api.API;
