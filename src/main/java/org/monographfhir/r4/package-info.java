/**
 * {@code Monograph} to resources to Bundle to JSON; transcribes, decides nothing about drugs.
 *
 * <p>May use: fhir, monograph, terminology, target, diagnostic. Touches: HAPI structures.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.r4;

import org.apiguardian.api.API;
