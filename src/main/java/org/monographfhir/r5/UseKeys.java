package org.monographfhir.r5;

import java.util.List;
import java.util.stream.IntStream;
import org.monographfhir.fhir.Identity;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * What the resources of a use are known by: the page, and the place of the use on it. A use whose
 * words change stays the same resource; one that leaves the page is no longer named by its drug.
 *
 * @param slug of the page
 */
record UseKeys(String slug) {

  /** What all ClinicalUseDefinitions of a use have in common. */
  Coding use(List<Integer> at) {
    return Coding.of(Canonical.sid("clinical-use"), slug + "/" + WholeUse.number(at));
  }

  /**
   * A ClinicalUseDefinition.
   *
   * @param condition which of the conditions of the use, from 0
   */
  Identity definition(List<Integer> at, int condition) {
    return Identity.identifier(
        "ClinicalUseDefinition",
        Canonical.sid("clinical-use-condition"),
        slug + "/" + WholeUse.number(at) + "/" + (condition + 1));
  }

  /** All of a use. */
  List<Identity> definitions(List<Integer> at, UseDetail holds) {
    return IntStream.range(0, Math.max(1, holds.conditions().size()))
        .mapToObj(condition -> definition(at, condition))
        .toList();
  }

  /** The RegulatedAuthorization of a use. */
  Identity authorization(List<Integer> at) {
    return Identity.identifier(
        "RegulatedAuthorization", Canonical.sid("authorization"), slug + "/" + WholeUse.number(at));
  }

  /** The RegulatedAuthorization of the drug as a whole. */
  Identity authorization() {
    return Identity.identifier("RegulatedAuthorization", Canonical.sid("authorization"), slug);
  }
}
