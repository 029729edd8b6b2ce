package org.monographfhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Reads the part of a FHIR ConceptMap that {@link ConceptMap} holds. */
final class ConceptMapJson {

  private static final String FILE = "ConceptMap-nci-cancer-term-to-ncit.json";
  private static final String CODE = "terminology.concept-map";
  private static final Set<String> EXACT = Set.of("equal", "equivalent");
  private static final String NARROWER = "narrower";

  private final Map<String, Set<Coding>> found = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  static Outcome<ConceptMap> read(InputStream json) {
    JsonNode map;
    try {
      map = new ObjectMapper().readTree(json);
    } catch (IOException e) {
      return Outcome.none(Diagnostic.error(FILE, 1, CODE, "not JSON: " + firstLine(e)));
    }
    if (!map.path("resourceType").asText().equals("ConceptMap")) {
      return Outcome.none(Diagnostic.error(FILE, 1, CODE, "not a FHIR ConceptMap"));
    }
    return new ConceptMapJson().groups(map.path("group"));
  }

  private Outcome<ConceptMap> groups(JsonNode groups) {
    for (JsonNode group : groups) {
      boolean ours =
          group.path("source").asText().equals(Canonical.codeSystem("nci-cancer-term"))
              && group.path("target").asText().equals(Systems.NCIT);
      if (ours) {
        group.path("element").forEach(this::element);
      }
    }
    Map<String, Coding> targets = new LinkedHashMap<>();
    found.forEach(
        (code, codings) -> {
          // Two answers are no answer: which one the page means would be a guess.
          if (codings.size() == 1) {
            targets.put(code, codings.iterator().next());
          } else {
            warn(code + " has several targets, it stays uncoded");
          }
        });
    if (targets.isEmpty()) {
      warn("no entry from the glossary to the NCI Thesaurus");
    }
    return Outcome.of(new ConceptMap(targets), diagnostics);
  }

  private void element(JsonNode element) {
    String code = element.path("code").asText();
    for (JsonNode target : element.path("target")) {
      usable(target)
          .ifPresent(coding -> found.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(coding));
    }
  }

  private void warn(String message) {
    diagnostics.add(Diagnostic.warning(FILE, 1, CODE, message));
  }

  private static Optional<Coding> usable(JsonNode target) {
    String code = target.path("code").asText();
    String display = target.path("display").asText();
    String equivalence = target.path("equivalence").asText();
    if (code.isBlank() || !(EXACT.contains(equivalence) || equivalence.equals(NARROWER))) {
      return Optional.empty();
    }
    boolean named = !display.isBlank() && !equivalence.equals(NARROWER);
    return Optional.of(
        named ? Coding.of(Systems.NCIT, code, display) : Coding.of(Systems.NCIT, code));
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
