package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.cds.EligibilityCriterion.Finding;
import org.monographfhir.terminology.Terminology;

/**
 * Holds every use against a patient. Its rules are those of the CQL library, and a test compares
 * their answers. May be shared by threads.
 */
public final class Evaluator {

  private final Knowledge knowledge;
  private final UserCodes codes;

  /**
   * @param terminology tables of the user, from the codes of the patient's data to others
   */
  public Evaluator(Knowledge knowledge, Terminology terminology) {
    this.knowledge = knowledge;
    this.codes = new UserCodes(terminology);
  }

  /** How many drugs it knows. */
  public int drugs() {
    return knowledge.size();
  }

  /** Reads what the data say; resources of types that are not asked for are passed by. */
  public Patient patient(Stream<JsonNode> resources) {
    return new PatientReader(codes).read(resources);
  }

  /** An answer for every use, in the order of the drugs and their pages. */
  public List<Answer> answers(Patient patient, LocalDate day) {
    return answers(patient, day, drug -> true, (match, each) -> true);
  }

  /** The same of some drugs only. */
  public List<Answer> answers(Patient patient, LocalDate day, List<RequestedDrug> drugs) {
    Set<String> pages = drugs.stream().map(RequestedDrug::page).collect(Collectors.toSet());
    return answers(patient, day, drug -> pages.contains(drug.page()), (match, each) -> true);
  }

  /** The same of those uses only that are approved, and for a condition of the patient. */
  public List<Answer> approved(Patient patient, LocalDate day) {
    return answers(
            patient,
            day,
            drug -> true,
            (match, use) -> use.ways().stream().anyMatch(way -> match.conditions(way) == Fit.FITS))
        .stream()
        .filter(answer -> answer.approval() == Fit.FITS)
        .toList();
  }

  private List<Answer> answers(
      Patient patient,
      LocalDate day,
      Predicate<ConvertedDrug> which,
      BiPredicate<Match, DrugUse> uses) {
    Match match = new Match(knowledge, patient, PatientAge.on(day, patient.birth()));
    return knowledge.drugs().stream()
        .filter(which)
        .flatMap(
            drug ->
                drug.uses().stream()
                    .filter(use -> uses.test(match, use))
                    .map(use -> answer(match, drug, use)))
        .toList();
  }

  /** The drugs that are in a request. */
  public List<RequestedDrug> requested(Patient patient) {
    Match match = new Match(knowledge, patient, new PatientAge(Optional.empty()));
    return knowledge.drugs().stream()
        .filter(drug -> match.isRequested(knowledge.keys(drug)))
        .map(RequestedDrug::of)
        .toList();
  }

  private Answer answer(Match match, ConvertedDrug drug, DrugUse use) {
    List<OneWay> ways =
        use.ways().stream()
            .map(each -> OneWay.of(match, drug, drug.approval(use), each, use.part().complete()))
            .toList();
    Fit fit = Fit.any(ways.stream().map(OneWay::fit), Fit.CANNOT_TELL);
    List<OneWay> open =
        ways.stream().filter(way -> fit == Fit.CANNOT_TELL && way.fit() == fit).toList();
    List<Finding> findings =
        ways.stream()
            .flatMap(way -> way.use().criteria().stream().flatMap(EligibilityCriterion::findings))
            .toList();
    return new Answer(
        drug.concept().words(),
        drug.page(),
        use.part().conditionWords(),
        use.part().statement(),
        use.context(),
        String.join(" ", drug.statusWords()),
        drug.label().orElse(""),
        match.isRequested(knowledge.keys(drug)),
        use.isAccelerated(),
        !use.part().complete(),
        drug.approval(use),
        Fit.any(ways.stream().map(way -> match.conditions(way.use())), Fit.CANNOT_TELL),
        Fit.any(ways.stream().map(way -> match.populations(way.use())), Fit.FITS),
        fit,
        fit == Fit.DOES_NOT_FIT ? distinct(ways.stream(), OneWay::because) : List.of(),
        distinct(open.stream(), OneWay::open),
        distinct(open.stream(), way -> match.missing(way.use(), drug).toList()),
        words(match, findings, Fit.FITS),
        words(match, findings, Fit.DOES_NOT_FIT),
        words(match, findings, Fit.CANNOT_TELL));
  }

  private static List<String> distinct(Stream<OneWay> ways, Function<OneWay, List<String>> what) {
    return ways.flatMap(way -> what.apply(way).stream()).distinct().toList();
  }

  private static List<String> words(Match match, List<Finding> findings, Fit fit) {
    return findings.stream()
        .filter(each -> match.criterion(each) == fit)
        .map(Finding::words)
        .distinct()
        .toList();
  }
}
