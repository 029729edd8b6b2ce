/**
 * {@code Monograph} to resources of FHIR R5: a sibling of {@code r4} with the same door, which
 * knows nothing of it. Transcribes, decides nothing about drugs.
 *
 * <p>May use: fhir, monograph, terminology, target, diagnostic. Touches: HL7's model of R5.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.r5;

import org.apiguardian.api.API;
