package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ResourceTree;
import org.monographfhir.terminology.Systems;

/** The codes that a patient's condition may have, for the condition of a use. */
final class ConditionSets {

  static final String URL = Canonical.BASE + "/ValueSet/";
  private static final String CANCER_TERM = Canonical.codeSystem("nci-cancer-term");

  private final Map<String, List<Coding>> byUrl = new HashMap<>();

  /** Those among the entries that have an expansion. */
  static ConditionSets of(List<JsonNode> entries) {
    ConditionSets sets = new ConditionSets();
    entries.stream()
        .map(each -> each.path("resource"))
        .filter(each -> ResourceTree.type(each).equals("ValueSet"))
        .forEach(
            each ->
                sets.byUrl.put(
                    each.path("url").asText(), Values.codings(each.at("/expansion/contains"))));
    return sets;
  }

  /** The name of the set of a condition: of the code that most share; absent without codes. */
  static Optional<String> name(Concept condition) {
    return names(condition).findFirst();
  }

  private static Stream<String> names(Concept condition) {
    return Stream.concat(
        codes(condition, Systems.NCIT).map(code -> "cds-condition-" + code),
        codes(condition, CANCER_TERM).map(code -> "cds-condition-term-" + code));
  }

  private static Stream<String> codes(Concept condition, String system) {
    return condition.codings().stream()
        .filter(each -> each.system().equals(system))
        .map(Coding::code);
  }

  /** Its own keys, and the codes of its set, which has narrower conditions too. */
  Set<String> keys(Concept condition) {
    Set<String> keys = new LinkedHashSet<>(condition.keys());
    names(condition)
        .flatMap(name -> byUrl.getOrDefault(URL + name, List.of()).stream())
        .map(Concept::key)
        .forEach(keys::add);
    return keys;
  }
}
