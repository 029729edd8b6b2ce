/**
 * What FHIR servers take: the form of request, and how much of it at once.
 *
 * <p>May use: nothing. Touches: nothing.
 */
package org.monographfhir.target;
