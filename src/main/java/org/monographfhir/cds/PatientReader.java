package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/**
 * Reads Patient, <a href="http://hl7.org/fhir/R4/condition.html">Condition</a>, Observation and
 * MedicationRequest. A condition that is not confirmed, or over, says nothing; a result counts when
 * it is final.
 */
final class PatientReader {

  private static final String LOINC = "http://loinc.org|";
  private static final String INTERPRETATION =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation|";
  private static final Set<String> FOUND =
      Set.of(
          LOINC + "LA6576-8",
          LOINC + "LA11882-0",
          LOINC + "LA9633-4",
          INTERPRETATION + "POS",
          INTERPRETATION + "DET");
  private static final Set<String> NOT_FOUND =
      Set.of(
          LOINC + "LA6577-6",
          LOINC + "LA11883-8",
          LOINC + "LA9634-2",
          INTERPRETATION + "NEG",
          INTERPRETATION + "ND");
  private static final Set<String> NOT_SURE =
      Set.of("unconfirmed", "provisional", "differential", "refuted", "entered-in-error");
  private static final Set<String> OVER = Set.of("inactive", "resolved");
  private static final Set<String> FINAL = Set.of("final", "amended", "corrected");
  private static final Set<String> ORDERED = Set.of("draft", "active");

  private final UserCodes codes;
  private Optional<LocalDate> birth = Optional.empty();
  private Optional<String> sex = Optional.empty();
  private final Set<String> conditions = new HashSet<>();
  private final Set<String> refuted = new HashSet<>();
  private final Set<String> findings = new HashSet<>();
  private final Set<String> absent = new HashSet<>();
  private final List<Set<String>> requests = new ArrayList<>();

  PatientReader(UserCodes codes) {
    this.codes = codes;
  }

  Patient read(Stream<JsonNode> resources) {
    resources.forEach(this::add);
    findings.addAll(conditions);
    absent.addAll(refuted);
    return new Patient(birth, sex, conditions, refuted, findings, absent, requests);
  }

  private void add(JsonNode resource) {
    switch (ResourceTree.type(resource)) {
      case "Patient" -> patient(resource);
      case "Condition" -> condition(resource);
      case "Observation" -> observation(resource);
      case "MedicationRequest" -> request(resource);
      default -> {
        // Nothing is asked of it.
      }
    }
  }

  private void patient(JsonNode patient) {
    birth = day(patient.path("birthDate").asText());
    sex = Optional.of(patient.path("gender").asText()).filter(Set.of("female", "male")::contains);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void condition(JsonNode condition) {
    Set<String> verified = statuses(condition.path("verificationStatus"));
    Set<String> clinical = statuses(condition.path("clinicalStatus"));
    if (verified.contains("refuted")) {
      refuted.addAll(codes.same(condition.path("code")));
    } else if (verified.stream().noneMatch(NOT_SURE::contains)
        && clinical.stream().noneMatch(OVER::contains)) {
      conditions.addAll(codes.sameAndWider(condition.path("code")));
    }
  }

  private static Set<String> statuses(JsonNode concept) {
    Set<String> all = new HashSet<>();
    concept.path("coding").forEach(each -> all.add(each.path("code").asText()));
    return all;
  }

  private void observation(JsonNode result) {
    if (!FINAL.contains(result.path("status").asText())) {
      return;
    }
    JsonNode answer = result.path("valueBoolean");
    boolean found = answer.isBoolean() && answer.asBoolean() || says(result, FOUND);
    boolean notFound = answer.isBoolean() && !answer.asBoolean() || says(result, NOT_FOUND);
    if (found) {
      findings.addAll(codes.same(result.path("code")));
    }
    if (notFound) {
      absent.addAll(codes.same(result.path("code")));
    }
    findings.addAll(codes.same(result.path("valueCodeableConcept")));
  }

  private static boolean says(JsonNode result, Set<String> what) {
    return Stream.concat(
            Stream.of(result.path("valueCodeableConcept")),
            ResourceTree.all(result.path("interpretation")))
        .flatMap(each -> Values.concept(each).codes().stream())
        .anyMatch(what::contains);
  }

  private void request(JsonNode request) {
    if (ORDERED.contains(request.path("status").asText())
        && !request.path("doNotPerform").asBoolean()) {
      requests.add(codes.same(request.path("medicationCodeableConcept")));
    }
  }
}
