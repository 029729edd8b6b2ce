package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.extract.detail.AgeReader;
import org.monographfhir.extract.detail.BrandReader;
import org.monographfhir.extract.detail.ConditionReader;
import org.monographfhir.extract.detail.CriterionReader;
import org.monographfhir.extract.detail.PartnerReader;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.extract.detail.SexReader;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.UseDetail;

/** The parts of a use, read from its words. */
final class UseDetails {

  private UseDetails() {}

  /**
   * What holds for a use as a whole.
   *
   * @param condition where it ends, the qualifiers start
   * @param context lead-in and sentences that hold for all uses
   * @param brandsOfAll brands that all sub-uses together are restricted to
   */
  static UseDetail whole(
      UseDraft draft,
      ConditionReader.Condition condition,
      IntendedEffect effect,
      List<Prose> context,
      List<String> brandsOfAll) {
    List<Prose> all = new ArrayList<>(context);
    all.addAll(draft.whole());
    List<String> texts = all.stream().map(Prose::text).toList();
    List<String> sentences = sentences(texts);
    List<Criterion> criteria = new ArrayList<>();
    List<OtherTherapy> partners = new ArrayList<>();
    List<String> brands = new ArrayList<>();
    for (Prose prose : all) {
      int from = prose == draft.main() ? condition.end() : 0;
      CriterionReader.read(prose, from).stream()
          .filter(c -> !criteria.contains(c))
          .forEach(criteria::add);
      addPartners(PartnerReader.read(prose, false, nextGroup(partners)), partners);
      BrandReader.read(prose.text()).stream().filter(b -> !brands.contains(b)).forEach(brands::add);
    }
    brandsOfAll.stream().filter(b -> !brands.contains(b)).forEach(brands::add);
    return new UseDetail(
        List.of(effect),
        condition.terms(),
        criteria,
        populations(sentences, texts),
        partners,
        brands,
        AgeReader.words(sentences),
        List.of());
  }

  /**
   * What a sub-use says.
   *
   * @param header the line above that opens its list
   */
  static UseDetail sub(Prose prose, Prose header) {
    List<String> texts = List.of(prose.text());
    List<String> sentences = sentences(texts);
    return new UseDetail(
        List.of(),
        List.of(),
        CriterionReader.ofSubUse(prose),
        populations(sentences, texts),
        PartnerReader.read(prose, PartnerReader.opensPartnerList(header.text()), 1),
        BrandReader.read(prose.text()),
        AgeReader.words(sentences),
        List.of());
  }

  private static List<Population> populations(List<String> sentences, List<String> texts) {
    Optional<AgeRange> ages = AgeReader.range(sentences);
    Optional<Population.Sex> sex = SexReader.read(texts);
    return ages.isEmpty() && sex.isEmpty()
        ? List.of()
        : List.of(new Population(Optional.empty(), ages, sex, List.of()));
  }

  private static List<String> sentences(List<String> texts) {
    return texts.stream().flatMap(text -> Sentences.of(text).stream()).toList();
  }

  /** A partner that an earlier sentence named is not repeated. */
  private static void addPartners(List<OtherTherapy> found, List<OtherTherapy> partners) {
    List<String> known =
        partners.stream().map(p -> p.therapy().text().toLowerCase(Locale.ROOT)).toList();
    found.stream()
        .filter(t -> !known.contains(t.therapy().text().toLowerCase(Locale.ROOT)))
        .forEach(partners::add);
  }

  private static int nextGroup(List<OtherTherapy> partners) {
    return 1 + partners.stream().mapToInt(OtherTherapy::group).max().orElse(0);
  }
}
