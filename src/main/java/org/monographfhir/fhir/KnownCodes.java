package org.monographfhir.fhir;

import java.util.List;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.Terminology;
import org.monographfhir.terminology.drug.DrugCodes;

/**
 * What gives codes to a page.
 *
 * @param terminology gives codes for what a page names
 * @param drugCodes gives codes of drugs
 * @param files those of both that a user handed in, for Provenance
 */
public record KnownCodes(Terminology terminology, DrugCodes drugCodes, List<CodeFile> files) {

  public KnownCodes {
    files = List.copyOf(files);
  }

  /** Without files of a user. */
  public static KnownCodes of(Terminology terminology) {
    return new KnownCodes(terminology, DrugCodes.NONE, List.of());
  }
}
