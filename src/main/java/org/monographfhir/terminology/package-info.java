/**
 * URIs, codes, our own canonicals and concept maps, as values.
 *
 * <p>May use: diagnostic. Touches: Jackson and commons-csv, to read concept maps.
 */
package org.monographfhir.terminology;
