package org.monographfhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.DrugName;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.terminology.Canonical;

/** MedicationKnowledge.synonym: brand names, then other names, each saying which it is. */
final class Synonyms {

  private Synonyms() {}

  static List<StringType> of(PageContext page) {
    return DrugName.of(page).stream().map(Synonyms::synonym).toList();
  }

  private static StringType synonym(DrugName name) {
    StringType synonym = new StringType(name.words());
    synonym.addExtension(Canonical.structure("drug-name-type"), Concepts.of(name.type()));
    return synonym;
  }
}
