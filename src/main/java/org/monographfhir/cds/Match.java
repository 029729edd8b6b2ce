package org.monographfhir.cds;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.cds.EligibilityCriterion.Combination;
import org.monographfhir.cds.EligibilityCriterion.Finding;

/** Parts of uses, held against one patient. What the data do not say is never a no. */
final class Match {

  /** With these, the condition that is named is the patient's. */
  private static final Set<String> OF_THE_PATIENT =
      Set.of(
          "treat",
          "palliative",
          "prevent-and-treat",
          "reduce",
          "conditioning",
          "stem-cell-mobilization",
          "increase-bone-mass");

  private final Knowledge knowledge;
  private final Patient patient;
  private final PatientAge age;

  Match(Knowledge knowledge, Patient patient, PatientAge age) {
    this.knowledge = knowledge;
    this.patient = patient;
    this.age = age;
  }

  /** What a drug keeps from occurring, or looks for, is no condition that the patient has. */
  Fit conditions(UsePart use) {
    return Collections.disjoint(OF_THE_PATIENT, use.effects())
        ? Fit.CANNOT_TELL
        : Fit.any(use.conditions().stream().map(this::condition), Fit.CANNOT_TELL);
  }

  private Fit condition(Concept condition) {
    if (share(knowledge.conditionKeys(condition), patient.conditions())) {
      return Fit.FITS;
    }
    return share(knowledge.keys(condition), patient.refuted()) ? Fit.DOES_NOT_FIT : Fit.CANNOT_TELL;
  }

  Fit criteria(List<EligibilityCriterion> criteria) {
    return Fit.all(criteria.stream().map(this::criterion));
  }

  Fit criterion(EligibilityCriterion criterion) {
    if (criterion instanceof Combination several) {
      Stream<Fit> fits = several.criteria().stream().map(this::criterion);
      return several.anyOf() ? Fit.any(fits, Fit.CANNOT_TELL) : Fit.all(fits);
    }
    Finding finding = (Finding) criterion;
    Fit known = known(knowledge.keys(finding.value()));
    return finding.exclude() ? known.not() : known;
  }

  private Fit known(Set<String> keys) {
    boolean found = share(keys, patient.findings());
    boolean absent = share(keys, patient.absent());
    if (found == absent) {
      return Fit.CANNOT_TELL;
    }
    return found ? Fit.FITS : Fit.DOES_NOT_FIT;
  }

  Fit populations(UsePart use) {
    return Fit.any(use.populations().stream().map(this::population), Fit.FITS);
  }

  private Fit population(TargetPopulation population) {
    return Fit.all(
        Stream.of(
            population.group().map(AgeGroup::of).map(age::in).orElse(Fit.FITS),
            Fit.all(population.ages().stream().map(each -> each.fit(age))),
            population.sex().map(this::sex).orElse(Fit.FITS),
            criteria(population.criteria())));
  }

  private Fit sex(String code) {
    return patient
        .sex()
        .map(each -> each.equals(code) ? Fit.FITS : Fit.DOES_NOT_FIT)
        .orElse(Fit.CANNOT_TELL);
  }

  /** One of the groups is what the patient gets. */
  Fit therapies(UsePart use, ConvertedDrug drug) {
    return Fit.any(
        Therapy.groups(use.therapies()).stream()
            .map(group -> Fit.all(group.stream().map(each -> therapy(each, drug)))),
        Fit.FITS);
  }

  /** Of an order in time, of classes of drugs, and of what is no drug, requests do not tell. */
  private Fit therapy(Therapy therapy, ConvertedDrug drug) {
    if (therapy.optional()) {
      return Fit.FITS;
    }
    if (therapy.step().isPresent()) {
      return Fit.CANNOT_TELL;
    }
    boolean so = therapy.isAlone() ? onlyRequested(drug) : isRequested(therapy);
    return so ? Fit.FITS : Fit.CANNOT_TELL;
  }

  private boolean onlyRequested(ConvertedDrug drug) {
    return patient.requests().stream().allMatch(each -> share(each, knowledge.keys(drug)));
  }

  private boolean isRequested(Therapy therapy) {
    return therapy.kind().equals(Therapy.TREATMENT)
        && isRequested(knowledge.drugKeys(therapy.what()));
  }

  boolean isRequested(Set<String> keys) {
    return patient.requests().stream().anyMatch(each -> share(each, keys));
  }

  Stream<String> missing(UsePart use, ConvertedDrug drug) {
    if (therapies(use, drug) == Fit.FITS) {
      return Stream.empty();
    }
    return use.therapies().stream()
        .filter(each -> !each.optional() && !each.isAlone() && !isRequested(each))
        .map(Therapy::words);
  }

  private static boolean share(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
