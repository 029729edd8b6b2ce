/**
 * What NCI's drug information pages look like: page to {@link
 * org.monographfhir.monograph.Monograph}, one class for each part of the page.
 *
 * <p>May use: markdown, monograph, terminology, diagnostic. Touches: no library.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.extract;

import org.apiguardian.api.API;
