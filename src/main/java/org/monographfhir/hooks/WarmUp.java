package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.monographfhir.cds.Answer;
import org.monographfhir.cds.Evaluator;
import org.monographfhir.cds.Patient;

/**
 * Answers a made-up request many times before the first one comes: else those who ask first, many
 * at once, would wait until the JVM has compiled what they need.
 */
final class WarmUp {

  private static final String REQUEST = "warm-up.json";

  /** So many uses: a second or two. */
  private static final int ENOUGH = 30_000;

  private static final int AT_MOST = 500;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Evaluator evaluator;
  private final Cards cards;
  private final Supplier<LocalDate> today;

  WarmUp(Evaluator evaluator, Cards cards, Supplier<LocalDate> today) {
    this.evaluator = evaluator;
    this.cards = cards;
    this.today = today;
  }

  void run() {
    byte[] request = request();
    int uses = 0;
    for (int i = 0; i < AT_MOST && uses < ENOUGH; i++) {
      uses += answer(request);
    }
  }

  /** And a card of every use, which the request alone would not get; how many these are. */
  private int answer(byte[] request) {
    try {
      JsonNode body = mapper.readTree(request);
      mapper.writeValueAsBytes(cards.answer(Hook.ORDER_SIGN, body));
      Patient patient = evaluator.patient(HookRequest.of(Hook.ORDER_SIGN, body).resources());
      List<Answer> answers = evaluator.answers(patient, today.get());
      answers.forEach(each -> Card.of(each).json());
      return answers.size();
    } catch (IOException | Refusal e) {
      throw new IllegalStateException("the program comes with " + REQUEST, e);
    }
  }

  private static byte[] request() {
    try (InputStream in = WarmUp.class.getResourceAsStream(REQUEST)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program comes with " + REQUEST, e);
    }
  }
}
