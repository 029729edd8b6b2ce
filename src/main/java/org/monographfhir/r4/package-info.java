/**
 * {@code Monograph} to resources to Bundle to JSON; transcribes, decides nothing about drugs.
 *
 * <p>May use: monograph, terminology, diagnostic. Touches: HAPI structures.
 */
package org.monographfhir.r4;
