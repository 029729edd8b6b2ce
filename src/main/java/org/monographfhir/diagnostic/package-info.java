/**
 * What can be said about a file: severity, code, place, message.
 *
 * <p>May use: nothing. Touches: nothing.
 */
package org.monographfhir.diagnostic;
