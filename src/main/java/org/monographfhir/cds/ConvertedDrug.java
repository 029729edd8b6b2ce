package org.monographfhir.cds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.terminology.Coding;

/**
 * A converted drug.
 *
 * @param slug its code of {@code nci-drug}
 * @param concept its name and codes
 * @param products codes of what is sold or billed
 * @param page the address
 * @param day of the copy of the page
 * @param statuses codes of {@code regulatory-status}: what the page says of the drug
 * @param statusWords the words for it
 * @param label the address of the label
 */
record ConvertedDrug(
    String slug,
    Concept concept,
    List<Coding> products,
    String page,
    String day,
    List<String> statuses,
    List<String> statusWords,
    Optional<String> label,
    List<DrugUse> uses) {

  private static final List<String> GONE = List.of("not-approved", "discontinued", "withdrawn");

  ConvertedDrug {
    products = List.copyOf(products);
    statuses = List.copyOf(statuses);
    statusWords = List.copyOf(statusWords);
    uses = List.copyOf(uses);
  }

  List<Coding> codings() {
    return Stream.concat(concept.codings().stream(), products.stream()).distinct().toList();
  }

  Set<String> keys() {
    Set<String> keys = concept.keys();
    products.forEach(each -> keys.add(Concept.key(each)));
    return keys;
  }

  /** That the page says that the use is approved; the drug may be gone all the same. */
  Fit approval(DrugUse use) {
    if (statuses.stream().anyMatch(GONE::contains) || GONE.contains(use.status())) {
      return Fit.DOES_NOT_FIT;
    }
    return use.status().equals("approved") ? Fit.FITS : Fit.CANNOT_TELL;
  }
}
