package org.monographfhir.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monographfhir.diagnostic.Outcome;

/** A package is made only where the guide and what there is agree. */
class PackageBuilderTest {

  private static final String OURS = resource("ValueSet", "ours", "http://a.test/ValueSet/ours");
  private static final String OTHER = resource("ValueSet", "other", "http://b.test/ValueSet/other");
  private static final Map<String, String> EXAMPLE =
      Map.of("shown", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}");

  @Test
  void whatTheGuideListsMakesAPackage() {
    Outcome<FhirPackage> made = build(EXAMPLE, guide("ValueSet/ours", "Bundle/shown"), OURS, OTHER);
    assertEquals(List.of(), made.diagnostics());
    assertEquals("a.test-1.2.3.tgz", made.value().orElseThrow().fileName());
  }

  @Test
  void theOrderOfDefinitionsDoesNotMatter() {
    String guide = guide("ValueSet/ours", "NamingSystem/names");
    String names = "{\"resourceType\":\"NamingSystem\",\"id\":\"names\"}";
    FhirPackage one = build(Map.of(), guide, OURS, names).value().orElseThrow();
    FhirPackage two = build(Map.of(), names, OURS, guide).value().orElseThrow();
    assertEquals(HexFormat.of().formatHex(one.content()), HexFormat.of().formatHex(two.content()));
  }

  @Test
  void theGuideMustListEveryDefinition() {
    assertRefused(
        build(Map.of(), guide(), OURS),
        "profiles:1: error: [packaging.not-listed] ValueSet/ours is not listed by the guide; add"
            + " it");
  }

  @Test
  void theGuideMustListEveryExample() {
    assertRefused(
        build(EXAMPLE, guide("ValueSet/ours"), OURS),
        "profiles:1: error: [packaging.not-listed] Bundle/shown is not listed by the guide; add it");
  }

  @Test
  void theGuideMustListNothingElse() {
    assertRefused(
        build(Map.of(), guide("ValueSet/ours", "ValueSet/lost"), OURS),
        "profiles:1: error: [packaging.missing] the guide lists ValueSet/lost, which is not there");
  }

  @Test
  void thereMustBeOneGuide() {
    String message =
        "profiles:1: error: [packaging.guide] one ImplementationGuide makes a package; here are ";
    assertRefused(build(Map.of(), OURS), message + 0);
    assertRefused(build(Map.of(), guide(), guide()), message + 2);
  }

  private static void assertRefused(Outcome<FhirPackage> outcome, String... messages) {
    assertTrue(outcome.value().isEmpty());
    assertEquals(List.of(messages), outcome.diagnostics().stream().map(Object::toString).toList());
  }

  private static Outcome<FhirPackage> build(Map<String, String> examples, String... definitions) {
    return new PackageBuilder().build("profiles", List.of(definitions), examples);
  }

  private static String guide(String... references) {
    String listed =
        Stream.of(references)
            .map(each -> "{\"reference\":{\"reference\":\"" + each + "\"}}")
            .collect(Collectors.joining(","));
    return "{\"resourceType\":\"ImplementationGuide\",\"id\":\"guide\","
        + "\"url\":\"http://a.test/ImplementationGuide/guide\",\"version\":\"1.2.3\","
        + "\"packageId\":\"a.test\",\"date\":\"2026-11-21\",\"fhirVersion\":[\"4.0.1\"],"
        + "\"definition\":{\"resource\":["
        + listed
        + "]}}";
  }

  private static String resource(String type, String id, String url) {
    return "{\"resourceType\":\"%s\",\"id\":\"%s\",\"url\":\"%s\"}".formatted(type, id, url);
  }
}
