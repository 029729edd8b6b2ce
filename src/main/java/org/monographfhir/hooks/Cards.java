package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.monographfhir.cds.Answer;
import org.monographfhir.cds.Evaluator;
import org.monographfhir.cds.Fit;
import org.monographfhir.cds.RequestedDrug;

/** Answers requests with cards. */
final class Cards {

  /** More are not read. */
  private static final int MOST = 20;

  private final RequestSchema shape = new RequestSchema();
  private final Evaluator evaluator;
  private final Supplier<LocalDate> today;

  Cards(Evaluator evaluator, Supplier<LocalDate> today) {
    this.evaluator = evaluator;
    this.today = today;
  }

  ObjectNode answer(Hook hook, JsonNode body) throws Refusal {
    shape.check(body);
    HookRequest request = HookRequest.of(hook, body);
    List<Card> cards = hook.hasOrders() ? ofOrders(request) : ofPatient(request);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode array = all.putArray("cards");
    cards.stream().limit(MOST).map(Card::json).forEach(array::add);
    if (cards.size() > MOST) {
      array.add(Card.more(cards.size() - MOST).json());
    }
    return all;
  }

  /** Approved uses for a condition of the patient; those that fit come first. */
  private List<Card> ofPatient(HookRequest request) {
    return evaluator.approved(evaluator.patient(request.resources()), today.get()).stream()
        .filter(each -> each.fit() != Fit.DOES_NOT_FIT)
        .sorted(Comparator.comparing(Answer::fit).reversed())
        .map(Card::of)
        .toList();
  }

  /** Of each drug that is asked about: its uses for a condition of the patient, or that none is. */
  private List<Card> ofOrders(HookRequest request) {
    List<RequestedDrug> drugs = evaluator.requested(evaluator.patient(request.asked().stream()));
    List<Answer> answers =
        evaluator.answers(evaluator.patient(request.resources()), today.get(), drugs);
    List<Card> cards = new ArrayList<>();
    for (RequestedDrug drug : drugs) {
      List<Answer> uses = answers.stream().filter(each -> each.page().equals(drug.page())).toList();
      List<Card> found =
          uses.stream()
              .filter(each -> each.conditionFit() == Fit.FITS)
              .sorted(Comparator.comparing(Answer::fit).reversed())
              .map(Card::of)
              .toList();
      cards.addAll(found.isEmpty() ? List.of(Card.noneFound(drug, uses)) : found);
    }
    return cards;
  }
}
