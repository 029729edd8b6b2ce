/**
 * HTML and NCI's XML to a CommonMark document, which is what Markdown is parsed to as well; knows
 * no drugs.
 *
 * <p>May use: diagnostic. Touches: jsoup, the XML of the JDK, commonmark's nodes.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.markup;

import org.apiguardian.api.API;
