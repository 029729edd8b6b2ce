package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.PopulationGroup;
import org.monographfhir.monograph.Remark;
import org.monographfhir.terminology.Canonical;

/** The codes and words of {@code profiles/} are those of the records, no more and no fewer. */
class CodesTest {

  @Test
  void criteria() throws IOException {
    assertEquals(
        words(CriterionType.values(), CriterionType::code, CriterionType::display),
        concepts("indication-criterion-type"));
  }

  @Test
  void combinations() throws IOException {
    assertEquals(
        words(Criterion.Operator.values(), Criterion.Operator::code, Criterion.Operator::display),
        concepts("criterion-combination"));
  }

  @Test
  void populations() throws IOException {
    assertEquals(
        words(PopulationGroup.values(), PopulationGroup::code, PopulationGroup::display),
        concepts("population-group"));
  }

  @Test
  void effects() throws IOException {
    assertEquals(
        words(IntendedEffect.values(), IntendedEffect::code, IntendedEffect::display),
        concepts("intended-effect"));
  }

  @Test
  void remarks() throws IOException {
    assertEquals(
        words(Remark.Type.values(), Remark.Type::code, Remark.Type::display),
        concepts("monograph-remark-type"));
  }

  @Test
  void documents() throws IOException {
    Map<String, String> expected =
        words(
            ExternalDocument.Type.values(),
            ExternalDocument.Type::code,
            ExternalDocument.Type::display);
    // The page itself is no external document.
    expected.put("drug-information-summary", "NCI drug information summary");
    assertEquals(expected, concepts("monograph-document-type"));
  }

  @Test
  void statuses() throws IOException {
    Set<String> codes =
        Stream.of(DrugApproval.Status.values())
            .map(DrugApproval.Status::code)
            .collect(Collectors.toSet());
    assertEquals(codes, concepts("regulatory-status").keySet());
  }

  @Test
  void conceptMapsSpeakOfCodesThatExist() throws IOException {
    assertMapped("nci-cancer-term-to-ncit", "nci-cancer-term");
    assertMapped("regulatory-status-to-publication-status", "regulatory-status");
  }

  private static void assertMapped(String map, String codeSystem) throws IOException {
    Map<String, String> concepts = concepts(codeSystem);
    JsonNode group = read("ConceptMap-" + map).at("/group/0");
    assertEquals(Canonical.codeSystem(codeSystem), group.path("source").asText());
    for (JsonNode element : group.path("element")) {
      assertEquals(concepts.get(element.path("code").asText()), element.path("display").asText());
    }
  }

  private static <T> Map<String, String> words(
      T[] values, Function<T, String> code, Function<T, String> display) {
    return Stream.of(values)
        .collect(Collectors.toMap(code, display, (a, b) -> a + b, TreeMap::new));
  }

  private static Map<String, String> concepts(String codeSystem) throws IOException {
    Map<String, String> concepts = new TreeMap<>();
    for (JsonNode each : read("CodeSystem-" + codeSystem).path("concept")) {
      concepts.put(each.path("code").asText(), each.path("display").asText());
    }
    return concepts;
  }

  private static JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(Shipped.PROFILES.resolve(name + ".json").toFile());
  }
}
