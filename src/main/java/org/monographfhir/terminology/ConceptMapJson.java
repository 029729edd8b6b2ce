package org.monographfhir.terminology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Reads the part of a FHIR ConceptMap that {@link ConceptMap} holds. */
final class ConceptMapJson {

  private static final Set<String> EXACT = Set.of("equal", "equivalent");
  private static final String NARROWER = "narrower";

  private final String file;
  private final List<Mapping> found = new ArrayList<>();
  private final Complaints complaints;
  private int otherGroups;

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
      boolean ours =
          group.path("source").asText().equals(Canonical.codeSystem("nci-cancer-term"))
              && group.path("target").asText().equals(Systems.NCIT);
      if (ours) {
        group.path("element").forEach(this::element);
      } else {
        otherGroups++;
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>(complaints.diagnostics());
    if (otherGroups > 0) {
      diagnostics.add(OtherSystems.passedBy(file, otherGroups, "group"));
    }
    if (found.isEmpty()) {
      diagnostics.add(OtherSystems.nothingFound(file));
    }
    return Outcome.of(found, diagnostics);
  }

  private void element(JsonNode element) {
    for (JsonNode target : element.path("target")) {
      String equivalence = target.path("equivalence").asText();
      if (EXACT.contains(equivalence) || equivalence.equals(NARROWER)) {
        add(element.path("code").asText(), target, equivalence.equals(NARROWER));
      }
    }
  }

  private void add(String source, JsonNode target, boolean narrower) {
    String code = target.path("code").asText();
    String display = target.path("display").asText();
    boolean named = !display.isBlank() && !narrower;
    Coding coding = named ? Coding.of(Systems.NCIT, code, display) : Coding.of(Systems.NCIT, code);
    Mapping mapping = new Mapping(source, coding, file, 1);
    if (mapping.wellFormed()) {
      found.add(mapping);
    } else {
      complaints.add(1, mapping.malformed());
    }
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
