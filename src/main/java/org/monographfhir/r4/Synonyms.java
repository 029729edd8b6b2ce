package org.monographfhir.r4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * MedicationKnowledge.synonym: brand names, then other names, each saying which it is. No name
 * stands twice, nor that of {@code code.text} again.
 */
final class Synonyms {

  private final List<StringType> synonyms = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Synonyms(String name) {
    seen.add(name);
  }

  static List<StringType> of(Page page) {
    Synonyms names = new Synonyms(page.name());
    page.monograph().brandNames().forEach(name -> names.add(name, OwnCode.US_BRAND_NAME));
    page.monograph().otherNames().forEach(name -> names.add(name, OwnCode.OTHER_NAME));
    return names.synonyms;
  }

  private void add(String name, Coding type) {
    String words = FhirString.of(name);
    if (!words.isEmpty() && seen.add(words)) {
      StringType synonym = new StringType(words);
      synonym.addExtension(Canonical.structure("drug-name-type"), Concepts.of(type));
      synonyms.add(synonym);
    }
  }
}
