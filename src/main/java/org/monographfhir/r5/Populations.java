package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Group;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.UseDetail;

/**
 * ClinicalUseDefinition.population: <a href="http://hl7.org/fhir/R5/group.html">Groups</a>, which
 * are alternatives. The same population is the same Group, whichever page names it.
 */
final class Populations {

  /** More would be a list that nobody reads; see {@link #areListed}. */
  private static final int MOST = 64;

  private final Characteristics characteristics;

  Populations(TermConcepts concepts) {
    characteristics = new Characteristics(concepts);
  }

  /** None where the use is for everybody with the condition. */
  List<Entry<Resource>> of(UseDetail use, String language) {
    if (!areListed(use)) {
      return who(use).stream()
          .filter(who -> who.isPresent() || !necessary(use).isEmpty())
          .map(who -> group(who, necessary(use), language))
          .toList();
    }
    return who(use).stream()
        .flatMap(
            who ->
                Conjunctions.of(criteria(who, use)).stream()
                    .filter(findings -> who.isPresent() || !findings.isEmpty())
                    .map(findings -> group(who, findings, language)))
        .toList();
  }

  /** Whether the Groups say all that the criteria and populations of the use say. */
  static boolean areListed(UseDetail use) {
    return who(use).stream().mapToLong(who -> Conjunctions.of(criteria(who, use)).size()).sum()
        <= MOST;
  }

  private static List<Optional<Population>> who(UseDetail use) {
    return use.populations().isEmpty()
        ? List.of(Optional.empty())
        : use.populations().stream().map(Optional::of).toList();
  }

  private static List<Criterion> criteria(Optional<Population> who, UseDetail use) {
    Optional<Finding> status = DiseaseStatus.of(use);
    return Stream.concat(
            who.stream().flatMap(each -> each.criteria().stream()),
            use.criteria().stream().filter(each -> status.filter(each::equals).isEmpty()))
        .toList();
  }

  private static List<Finding> necessary(UseDetail use) {
    return use.criteria().stream()
        .filter(Finding.class::isInstance)
        .map(Finding.class::cast)
        .toList();
  }

  private Entry<Resource> group(Optional<Population> who, List<Finding> findings, String language) {
    Group group = new Group();
    group.setLanguage(language);
    who.ifPresent(each -> characteristics.of(each).forEach(group::addCharacteristic));
    findings.forEach(each -> group.addCharacteristic(characteristics.of(each)));
    return DefinedGroup.of(group, who, findings);
  }
}
