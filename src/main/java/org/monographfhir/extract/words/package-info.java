/**
 * The words of a block: where each stands, whether it is a word or a mark, and what is known of it
 * by the word lists.
 *
 * <p>A part of {@code extract}. May use: markdown, monograph.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.extract.words;

import org.apiguardian.api.API;
