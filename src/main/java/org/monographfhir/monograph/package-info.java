/**
 * The drug monograph as records: what a page says, without a word about how the page is written or
 * what FHIR makes of it.
 *
 * <p>May use: nothing. Touches: nothing, no library either.
 */
package org.monographfhir.monograph;
