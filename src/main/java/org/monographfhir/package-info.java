/**
 * The order of the stages, and what a run over several files adds to it: no page twice, one Bundle,
 * one report. {@link org.monographfhir.Converter} is the place to start reading, and to start from
 * in other programs; types marked internal are for the command line.
 *
 * <p>May use: every room but cli. Touches: reading concept maps and other terminology (Setup).
 */
package org.monographfhir;
