package org.monographfhir.terminology.drug;

import java.util.List;

/**
 * The codes of one drug.
 *
 * @param ingredients of the drug itself, base and salt where the files say both
 * @param products of what is sold and billed with it
 * @param conflicts where files contradict each other, in words
 */
public record FoundCodes(
    List<DrugCode> ingredients, List<DrugCode> products, List<String> conflicts) {

  /** None. */
  public static final FoundCodes NONE = new FoundCodes(List.of(), List.of(), List.of());

  public FoundCodes {
    ingredients = List.copyOf(ingredients);
    products = List.copyOf(products);
    conflicts = List.copyOf(conflicts);
  }
}
