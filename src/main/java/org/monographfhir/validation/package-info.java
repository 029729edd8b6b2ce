/**
 * The definitions in {@code profiles/}, and the check of an encoded Bundle against them.
 *
 * <p>May use: terminology, diagnostic. Touches: HAPI's validation classes.
 */
package org.monographfhir.validation;
