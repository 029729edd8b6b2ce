package org.monographfhir.terminology.drug;

import java.util.Optional;
import org.monographfhir.terminology.Coding;

/**
 * A code of a drug or of a product.
 *
 * @param coding the code
 * @param termType what the file says the code is: IN, PIN, SBD, SCD ...
 * @param key what it was found by
 * @param file what it was found in, without its folder
 */
public record DrugCode(Coding coding, Optional<String> termType, Key key, String file) {

  /** Whether RxNorm or the file says that it is an ingredient and no product. */
  boolean isIngredient() {
    return termType.filter(type -> type.equals("IN") || type.equals("PIN")).isPresent();
  }
}
