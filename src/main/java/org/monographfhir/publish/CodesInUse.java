package org.monographfhir.publish;

import org.monographfhir.packaging.UsedCodes;
import org.monographfhir.release.FhirTexts;

/**
 * The codes that converted pages use, for the package: its code systems of drugs, terms and labels
 * are fragments, because every page can bring codes of its own.
 */
public final class CodesInUse {

  private final UsedCodes codes = new UsedCodes();
  private final FhirTexts texts = new FhirTexts(codes::add);

  /** Where to put what was converted. */
  public FhirTexts texts() {
    return texts;
  }

  UsedCodes codes() {
    return codes;
  }
}
