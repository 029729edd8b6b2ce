/**
 * {@code Monograph} to resources to Bundle to JSON; transcribes, decides nothing about drugs.
 *
 * <p>May use: monograph, terminology, diagnostic. Touches: HAPI structures.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.r4;

import org.apiguardian.api.API;
