/**
 * The JVM that does the work: which options suit it, and how to start it.
 *
 * <p>May use: output. Touches: processes, facts about this JVM.
 */
package org.monographfhir.launch;
