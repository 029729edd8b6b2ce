/**
 * The report for people: one page that shows each drug page beside what was read from it.
 *
 * <p>May use: monograph, diagnostic. Touches: JMustache, which fills in the templates and escapes
 * all that comes from a page.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.review;

import org.apiguardian.api.API;
