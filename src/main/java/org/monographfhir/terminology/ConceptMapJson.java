package org.monographfhir.terminology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Reads the part of a FHIR ConceptMap that {@link ConceptMap} holds. */
final class ConceptMapJson {

  private final String file;
  private final List<Mapping> found = new ArrayList<>();
  private final Complaints complaints;

  private ConceptMapJson(String file) {
    this.file = file;
    complaints = new Complaints(file);
  }

  static Outcome<List<Mapping>> read(String file, InputStream json) throws IOException {
    JsonNode map;
    try {
      map = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return refused(file, line, "not JSON: " + firstLine(e));
    }
    if (!map.path("resourceType").asText().equals("ConceptMap")) {
      return refused(file, 1, "not a FHIR ConceptMap");
    }
    return new ConceptMapJson(file).groups(map.path("group"));
  }

  private static Outcome<List<Mapping>> refused(String file, int line, String message) {
    return Outcome.none(Diagnostic.error(file, line, "terminology.concept-map", message));
  }

  private Outcome<List<Mapping>> groups(JsonNode groups) {
    for (JsonNode group : groups) {
      String source = system(group.path("source"));
      String target = system(group.path("target"));
      for (JsonNode element : group.path("element")) {
        String code = element.path("code").asText();
        element.path("target").forEach(each -> add(source, code, target, each));
      }
    }
    return Outcome.of(found, complaints.diagnostics());
  }

  /** R5 has the version behind it. */
  private static String system(JsonNode canonical) {
    return canonical.asText().replaceFirst("\\|.*", "");
  }

  private void add(String source, String code, String system, JsonNode target) {
    String said = target.path("equivalence").asText(target.path("relationship").asText());
    Optional<Equivalence> equivalence = Equivalence.of(said);
    if (equivalence.isEmpty()) {
      return;
    }
    String display = target.path("display").asText();
    String targetCode = target.path("code").asText();
    Coding to =
        display.isBlank()
            ? Coding.of(system, targetCode)
            : Coding.of(system, targetCode, display.strip());
    Coding from = source.equals(WordCodes.SYSTEM) ? WordCodes.of(code) : Coding.of(source, code);
    Mapping mapping = new Mapping(from, to, equivalence.get(), file, 1);
    mapping
        .malformed()
        .ifPresentOrElse(message -> complaints.add(1, message), () -> found.add(mapping));
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
