package org.monographfhir.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.monograph.Reading;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/** The paths in the report are FHIRPath, and lead to what stands beside them. */
class PathsTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final IFhirPath FHIR_PATH = CONTEXT.newFhirPath();

  /** What is shown in words of ours, which are not in the resource as they stand. */
  private static final Set<String> IN_OUR_WORDS =
      Set.of(
          "Patients",
          "Any of",
          "All of",
          "Given",
          "Or given",
          "FDA approval",
          "Approval",
          "Drug of it");

  private static final Pattern OWN =
      Pattern.compile(
          "extension\\('(pronunciation|drug-description|drug-name-type|regulatory-status"
              + "|clinical-use|specific-use|criterion|population|investigational-use"
              + "|monograph-remark)'\\)");

  @Test
  void leadToWhatStandsBesideThem() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Reading reading : ReadPages.all()) {
      List<Resource> resources = resources(reading);
      ReviewedFile file = ReadPages.reviewed("page", reading, List.of());
      MonographView view = MonographView.of(file, file.page().orElseThrow(), Counts.of(file), 1);
      for (GroupView group : view.groups()) {
        for (FactView fact : group.facts()) {
          String path = path(group, fact);
          String found = words(resources, path);
          seen++;
          if (found.isEmpty() || !isOurs(fact) && !says(found, fact)) {
            wrong.add(view.name() + ": " + path + " is " + found + ", not " + fact.value());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 500, seen + " facts");
  }

  private static boolean isOurs(FactView fact) {
    return IN_OUR_WORDS.stream().anyMatch(label -> fact.label().startsWith(label));
  }

  /** The words, or the code that has the label's name: of a sub-use, "Accelerated approval". */
  private static boolean says(String found, FactView fact) {
    return found.contains(value(fact)) || found.contains(fact.label());
  }

  private static String value(FactView fact) {
    return fact.href().isEmpty() ? fact.value().replaceFirst("^not: ", "") : "";
  }

  private static String path(GroupView group, FactView fact) {
    boolean rest = fact.path().isEmpty() || fact.path().startsWith(".");
    return rest ? group.base() + fact.path() : fact.path();
  }

  private static String words(List<Resource> resources, String path) {
    String full =
        OWN.matcher(path)
            .replaceAll("extension('https://w3id.org/monograph-fhir/StructureDefinition/$1')")
            .replace(
                "extension('artifact-relatedArtifact')",
                "extension('http://hl7.org/fhir/StructureDefinition/artifact-relatedArtifact')");
    return resources.stream()
        .filter(resource -> path.startsWith(resource.fhirType() + "."))
        .flatMap(resource -> FHIR_PATH.evaluate(resource, full, Base.class).stream())
        .flatMap(PathsTest::strings)
        .map(FactWords::plain)
        .collect(Collectors.joining(" | "));
  }

  private static Stream<String> strings(Base base) {
    Stream<String> own = base.isPrimitive() ? Stream.of(base.primitiveValue()) : Stream.empty();
    return Stream.concat(
        own,
        base.children().stream()
            .flatMap(property -> property.getValues().stream())
            .flatMap(PathsTest::strings));
  }

  private static List<Resource> resources(Reading reading) {
    MonographMapper mapper =
        new MonographMapper(KnownCodes.of(Terminology.of(ConceptMap.EMPTY)), "0");
    String json = new BundleEncoder<>(new R4Notation()).encode(mapper.map(reading.monograph()));
    return CONTEXT.newJsonParser().parseResource(Bundle.class, json).getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .toList();
  }
}
