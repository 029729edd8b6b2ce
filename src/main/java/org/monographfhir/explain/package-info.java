/**
 * Tells what was read on a page, line by line, and which elements it became.
 *
 * <p>May use: the root, run, monograph, fhir, output, diagnostic. Touches: nothing.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.explain;

import org.apiguardian.api.API;
