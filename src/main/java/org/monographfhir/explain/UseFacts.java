package org.monographfhir.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.InWords;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.RegimenWords;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.output.explanation.ExplainedFact;

/** What the words of one use, or of one sub-use, were taken to say. */
final class UseFacts {

  private final ElementNames elements;
  private final List<Integer> at;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<ExplainedFact> facts = new ArrayList<>();

  private UseFacts(ElementNames elements, List<Integer> at) {
    this.elements = elements;
    this.at = at;
  }

  static List<ExplainedFact> of(ElementNames elements, int number, Indication use) {
    UseFacts facts = new UseFacts(elements, List.of(number));
    String approval = elements.ofUseApproval(number);
    facts.add("approval", use.approved() ? "approved" : "not stated", approval);
    use.accelerated().ifPresent(mark -> facts.accelerated(mark, approval));
    facts.detail(use.detail());
    String patients = elements.ofPatients(number);
    use.detail().ageText().ifPresent(words -> facts.add("age in words", words, patients));
    use.detail()
        .sex()
        .ifPresent(sex -> facts.add("sex", sex.display().toLowerCase(Locale.ROOT), patients));
    facts.account(use.detail(), use.complete());
    return facts.facts;
  }

  /**
   * @param at the number of the use, then those of the sub-uses down to this one
   */
  static List<ExplainedFact> of(ElementNames elements, List<Integer> at, SpecificUse use) {
    UseFacts facts = new UseFacts(elements, at);
    use.accelerated().ifPresent(mark -> facts.accelerated(mark, elements.ofPart(at, "pathway")));
    facts.detail(use.detail());
    facts.account(use.detail(), use.complete());
    return facts.facts;
  }

  private void detail(UseDetail detail) {
    detail.effects().forEach(each -> next("purpose", each.display(), "intendedEffect"));
    detail.conditions().forEach(each -> next("condition", each.text(), "condition"));
    detail.criteria().forEach(each -> next(kind(each), InWords.of(each), "criterion"));
    RegimenWords.of(detail.otherTherapies())
        .forEach((group, words) -> add("given", words, elements.ofTherapy(at, group)));
    detail.populations().forEach(each -> next("for", InWords.of(each), "population"));
    detail.brands().forEach(name -> next("only for the brand", name, "brand"));
  }

  private void account(UseDetail detail, boolean complete) {
    add("completeness", complete ? "complete" : "partial", elements.ofPart(at, "completeness"));
    detail.uncoded().forEach(words -> next("in no part", words, "uncoded"));
  }

  private void accelerated(AcceleratedApproval mark, String path) {
    String obligation = mark.obligation().isPresent() ? ", with an obligation" : "";
    add("pathway", "accelerated approval" + obligation, path);
  }

  private static String kind(Criterion criterion) {
    return criterion instanceof Criterion.Finding finding
        ? finding.type().display().toLowerCase(Locale.ROOT)
        : "criteria";
  }

  /** A part that there can be several of. */
  private void next(String what, String value, String name) {
    int number = counts.merge(name, 1, Integer::sum) - 1;
    add(what, value, elements.ofPart(at, name) + "[" + number + "]");
  }

  private void add(String what, String value, String path) {
    facts.add(new ExplainedFact(what, value, path));
  }
}
