/**
 * A run over many inputs: worked on in any order, delivered in theirs, of two of one page only the
 * first; one report, and what changed since another run.
 *
 * <p>May use: the root, change, release, extract, markdown, source, monograph, fhir, review,
 * output, terminology, target, diagnostic. Touches: nothing.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.run;

import org.apiguardian.api.API;
