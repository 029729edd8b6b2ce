package org.monographfhir.cds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monographfhir.cds.AgeLimits.Limit;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.TerminologyLoader;

/** Uses held against patients; the table is that of the CQL library, too. */
class EvaluatorTest {

  private static final String FOUND = "\"status\":\"final\",\"valueBoolean\":true,";
  private static final Path ANSWERS = MadeUp.FOLDER.resolve("answers.txt");

  /** The expressions of the CQL library that choose among the answers, in its order. */
  private static final Map<String, Predicate<Answer>> QUESTIONS = new LinkedHashMap<>();

  static {
    Predicate<Answer> approved = it -> it.approval() == Fit.FITS && it.conditionFit() == Fit.FITS;
    QUESTIONS.put("Answers For Requests", Answer::requested);
    QUESTIONS.put("Approved For A Condition", approved);
    QUESTIONS.put("Accelerated For A Condition", approved.and(Answer::accelerated));
    QUESTIONS.put(
        "Partner Missing",
        it -> it.requested() && it.conditionFit() == Fit.FITS && !it.missing().isEmpty());
    QUESTIONS.put("Age And Sex Fit", approved.and(it -> it.populationFit() == Fit.FITS));
  }

  @Test
  void answersAreThoseOfTheTable() throws IOException {
    List<String> lines = new ArrayList<>();
    Evaluator evaluator = MadeUp.evaluator();
    for (Path each : MadeUp.patients()) {
      lines.add("# " + each.getFileName());
      Patient patient = evaluator.patient(MadeUp.resources(each));
      List<Answer> answers = evaluator.answers(patient, MadeUp.DAY);
      answers.forEach(answer -> lines.add(answer.line()));
      QUESTIONS.forEach(
          (question, which) ->
              answers.stream()
                  .filter(which)
                  .map(it -> String.join(" | ", question, it.drug(), it.condition()))
                  .forEach(lines::add));
    }
    assertEquals(
        Files.readAllLines(ANSWERS).stream()
            .filter(it -> !it.startsWith("Approved Use |"))
            .toList(),
        lines);
  }

  /** The table of the guide leads from a hospital's own codes to those of the pages. */
  @Test
  void tablesOfAUserAreFollowed() throws IOException {
    String guide = Files.readString(Path.of("src/site/markdown/guides/cds-engines.md"));
    String table = guide.split("```csv\n")[1].split("```")[0].replaceAll("(?m)^ +", "");
    TerminologyLoader loader = TerminologyLoader.fromAnySystem();
    loader.add("map.csv", new ByteArrayInputStream(table.getBytes(UTF_8)));
    Evaluator evaluator =
        new Evaluator(MadeUp.knowledge(), loader.over(ConceptMap.EMPTY).value().orElseThrow());
    Patient patient =
        evaluator.patient(
            Stream.of(
                resource("Condition", "", "http://hl7.org/fhir/sid/icd-10-cm", "C81.90"),
                resource("Observation", FOUND, "http://example.org/findings", "REL"),
                resource("Observation", FOUND, "http://example.org/findings", "MOOD")));
    List<Answer> answers = evaluator.answers(patient, MadeUp.DAY);
    assertEquals(
        List.of("Hodgkin lymphoma"),
        answers.stream()
            .filter(each -> each.conditionFit() == Fit.FITS)
            .map(Answer::condition)
            .toList());
    assertEquals(
        List.of("relapsed", "mood is good"),
        answers.stream().flatMap(each -> each.met().stream()).toList());
  }

  private static JsonNode resource(String type, String more, String system, String code)
      throws IOException {
    return new ObjectMapper()
        .readTree(
            "{\"resourceType\":\"%s\",%s\"code\":{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]}}"
                .formatted(type, more, system, code));
  }

  /** Whatever the patient: words that are in no part are never passed by. */
  @Test
  void whatIsPartialNeverFits() throws IOException {
    Evaluator evaluator = MadeUp.evaluator();
    for (Path each : MadeUp.patients()) {
      for (Answer answer :
          evaluator.answers(evaluator.patient(MadeUp.resources(each)), MadeUp.DAY)) {
        assertFalse(answer.partial() && answer.fit() == Fit.FITS, answer::line);
        assertEquals(answer.fit() == Fit.CANNOT_TELL, !answer.open().isEmpty(), answer::line);
        assertEquals(answer.fit() == Fit.DOES_NOT_FIT, !answer.because().isEmpty(), answer::line);
        assertFalse(answer.statement().isEmpty() || answer.page().isEmpty(), answer::line);
      }
    }
  }

  /** Without any data nothing fits, and nothing is ruled out but what is not approved. */
  @Test
  void whatIsNotKnownIsNoNo() throws IOException {
    Evaluator evaluator = MadeUp.evaluator();
    for (Answer answer : evaluator.answers(evaluator.patient(Stream.empty()), MadeUp.DAY)) {
      Fit most = answer.approval() == Fit.DOES_NOT_FIT ? Fit.DOES_NOT_FIT : Fit.CANNOT_TELL;
      assertEquals(most, answer.fit(), answer::line);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DOES_NOT_FIT, FITS, DOES_NOT_FIT, FITS",
    "DOES_NOT_FIT, CANNOT_TELL, DOES_NOT_FIT, CANNOT_TELL",
    "CANNOT_TELL, FITS, CANNOT_TELL, FITS",
    "FITS, FITS, FITS, FITS"
  })
  void ofAllTheLeastAndOfAnyTheGreatest(Fit one, Fit other, Fit all, Fit any) {
    assertEquals(all, Fit.all(Stream.of(one, other)));
    assertEquals(all, one.and(other));
    assertEquals(any, Fit.any(Stream.of(one, other), Fit.CANNOT_TELL));
    assertEquals(any, Fit.all(Stream.of(one.not(), other.not())).not());
  }

  /** On 30 November 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 6, mo, , , DOES_NOT_FIT",
    "2026-05-30, 6, mo, , , FITS",
    "2025-05-31, 1.5, a, , , CANNOT_TELL",
    "2025-05-31, , , 1, a, CANNOT_TELL",
    "2025-12-01, , , 1, a, FITS",
    "2024-11-30, , , 1, a, DOES_NOT_FIT",
    "2026-11-01, 35, d, 152.1875, d, DOES_NOT_FIT",
    "2026-10-01, 35, d, 152.1875, d, FITS",
    "2026-10-01, 5, wk, , , FITS",
    "2026-10-01, 5, fortnight, , , CANNOT_TELL",
    ", 6, mo, , , CANNOT_TELL"
  })
  void agesAreComparedInTheirUnit(
      LocalDate birth, BigDecimal low, String lowUnit, BigDecimal high, String highUnit, Fit fit) {
    AgeLimits limits = new AgeLimits(limit(low, lowUnit), limit(high, highUnit));
    assertEquals(fit, limits.fit(PatientAge.on(MadeUp.DAY, Optional.ofNullable(birth))));
  }

  private static Optional<Limit> limit(BigDecimal value, String unit) {
    return Optional.ofNullable(value).map(it -> new Limit(it, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "adult, 2008-11-30, FITS",
    "adult, 2009-11-29, CANNOT_TELL",
    "adult, 2009-12-01, DOES_NOT_FIT",
    "child, 2009-12-01, FITS",
    "child, 2008-11-30, DOES_NOT_FIT",
    "adolescent, 2014-11-30, FITS",
    "adolescent, 2015-11-30, CANNOT_TELL",
    "infant, 2025-12-01, FITS",
    "newborn, 2026-11-29, FITS",
    "newborn, 2026-11-02, CANNOT_TELL",
    "elder, 1940-01-01, CANNOT_TELL"
  })
  void groupsHaveASpaceBetweenThem(String group, LocalDate birth, Fit fit) {
    assertEquals(fit, PatientAge.on(MadeUp.DAY, Optional.of(birth)).in(AgeGroup.of(group)));
  }
}
