package org.monographfhir.cds;

import java.util.List;
import org.monographfhir.terminology.Coding;

/**
 * A <a href="http://hl7.org/fhir/R4/valueset.html">ValueSet</a> with its expansion.
 *
 * @param name the last part of its address
 * @param title for people
 * @param description what is in it
 * @param codings all that is in it
 */
record CodeSet(String name, String title, String description, List<Coding> codings) {

  CodeSet {
    codings = List.copyOf(codings);
  }
}
