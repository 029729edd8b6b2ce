package org.monographfhir.fhir;

import java.util.List;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.drug.DrugCodes;
import org.monographfhir.terminology.drug.DrugKeys;
import org.monographfhir.terminology.drug.FoundCodes;

/** Finds what files of the user have for the drug of a page. */
public final class DrugCodeSearch {

  private final DrugCodes codes;

  public DrugCodeSearch(DrugCodes codes) {
    this.codes = codes;
  }

  /** The codes of the drug, and of its products; none for a combination of drugs. */
  public FoundCodes of(Monograph page) {
    return page.kind() == Monograph.Kind.DRUG
        ? codes.find(
            new DrugKeys(page.name(), page.brandNames(), page.ncitCode(), setIds(page.documents())))
        : FoundCodes.NONE;
  }

  private static List<String> setIds(List<ExternalDocument> documents) {
    return documents.stream()
        .filter(document -> document.type() == ExternalDocument.Type.FDA_LABEL)
        .flatMap(document -> document.id().stream())
        .toList();
  }
}
