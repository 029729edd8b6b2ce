/**
 * The account of where each block and link of a page went.
 *
 * <p>A part of {@code extract}. May use: markdown, monograph, diagnostic.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.extract.trace;

import org.apiguardian.api.API;
