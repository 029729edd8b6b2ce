/**
 * Drug monographs to FHIR: read, parse, extract, map, encode, validate. {@link
 * org.monographfhir.Converter} is the place to start reading, and to start from in other programs;
 * all packages but {@code diagnostic}, {@code monograph} and {@code target} are marked internal.
 *
 * <p>May use: the packages of the stages, coding, release. Touches: nothing.
 */
package org.monographfhir;
