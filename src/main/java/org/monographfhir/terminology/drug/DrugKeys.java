package org.monographfhir.terminology.drug;

import java.util.List;
import java.util.Optional;

/**
 * What a page says that a file can say too.
 *
 * @param name of the drug
 * @param brands its US brand names
 * @param ncit its NCI Thesaurus code
 * @param setIds of its label in DailyMed
 */
public record DrugKeys(
    String name, List<String> brands, Optional<String> ncit, List<String> setIds) {

  public DrugKeys {
    brands = List.copyOf(brands);
    setIds = List.copyOf(setIds);
  }
}
