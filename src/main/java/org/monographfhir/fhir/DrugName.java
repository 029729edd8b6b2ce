package org.monographfhir.fhir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * A further name of a drug.
 *
 * @param words the name
 * @param type what kind of name it is
 */
public record DrugName(String words, Coding type) {

  /**
   * Brand names, then other names. No name stands twice, nor that of the page again.
   *
   * @return in page order
   */
  public static List<DrugName> of(PageContext page) {
    Set<String> seen = new HashSet<>(Set.of(page.name()));
    return Stream.concat(
            names(page.monograph().brandNames(), OwnCode.US_BRAND_NAME),
            names(page.monograph().otherNames(), OwnCode.OTHER_NAME))
        .filter(name -> !name.words.isEmpty() && seen.add(name.words))
        .toList();
  }

  private static Stream<DrugName> names(List<String> names, Coding type) {
    return names.stream().map(name -> new DrugName(FhirString.of(name), type));
  }
}
