/**
 * What NCI's drug information pages look like: page to {@link
 * org.monographfhir.monograph.Monograph}, one class for each part of the page.
 *
 * <p>May use: markdown, monograph, terminology, diagnostic. Touches: no library.
 */
package org.monographfhir.extract;
