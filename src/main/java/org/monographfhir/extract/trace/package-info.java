/**
 * The account of where each block and link of a page went.
 *
 * <p>A part of {@code extract}. May use: markdown, monograph, diagnostic.
 */
package org.monographfhir.extract.trace;
