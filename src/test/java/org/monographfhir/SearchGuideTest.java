package org.monographfhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.validation.Bite;

/** The queries of the guide have the answers that stand there, by the definitions alone. */
class SearchGuideTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/search.md");
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final IFhirPath PATHS = FHIR.newFhirPath();

  /** A query, and the line below it. */
  record Query(String request, String answer) {}

  static Stream<Query> queries() throws IOException {
    return Pattern.compile("(?m)^```http\\nGET (.*)\\n# (.*)\\n```$")
        .matcher(Files.readString(GUIDE))
        .results()
        .map(match -> new Query(match.group(1), match.group(2)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answers(Query query) throws IOException {
    assertTrue(query.request().startsWith("MedicationKnowledge?"));
    Stream<MedicationKnowledge> found = drugs(Path.of("output/bundle.json"));
    for (String one : query.request().replaceFirst(".*\\?", "").split("&")) {
      String[] parts = one.split("=", 2);
      String expression = expression(parts[0]);
      List<String> wanted = Arrays.asList(URLDecoder.decode(parts[1], UTF_8).split(","));
      found = found.filter(drug -> tokens(drug, expression).anyMatch(wanted::contains));
    }
    List<String> names = found.map(drug -> drug.getCode().getText()).sorted().toList();
    String answer = names.size() + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    assertEquals(query.answer(), answer);
  }

  @Test
  void everyParameterIsAskedFor() throws IOException {
    List<String> requests = queries().map(Query::request).toList();
    for (String code : List.of("indication", "regulatory-status", "identifier")) {
      assertTrue(requests.stream().anyMatch(it -> it.contains("?" + code + "=")), code);
    }
  }

  /** Of a use for several conditions each finds the drug, though the use itself is not coded. */
  @Test
  void aUseIsFoundByEachOfItsConditions(@TempDir Path folder) throws IOException {
    String page = "src/main/resources/org/monographfhir/kit/pages/combination.md";
    Ran.with("convert", page, "-o", folder, "-q");
    MedicationKnowledge drug = drugs(folder.resolve("bundle.json")).findFirst().orElseThrow();
    List<String> tokens = tokens(drug, expression("indication")).toList();
    for (String code : List.of("C3411", "C7569", "C4908")) {
      String token = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl|" + code;
      assertTrue(tokens.contains(token), code + " in " + tokens);
    }
  }

  /** Down to the lowest level that the profile allows. */
  @Test
  void aUseIsFoundByTheConditionsOfItsSubUses() throws IOException {
    Bite bite =
        Bite.all().stream()
            .filter(each -> each.name().equals("allowed-three-levels"))
            .findFirst()
            .orElseThrow();
    String expression = expression("indication");
    assertTrue(
        drugs(bite.json())
            .flatMap(drug -> tokens(drug, expression))
            .anyMatch(token -> token.endsWith("/nci-cancer-term|45135")),
        expression);
  }

  private static Stream<MedicationKnowledge> drugs(Path bundle) throws IOException {
    return drugs(Files.readString(bundle));
  }

  private static Stream<MedicationKnowledge> drugs(String bundle) {
    return FHIR.newJsonParser().parseResource(Bundle.class, bundle).getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(MedicationKnowledge.class::isInstance)
        .map(MedicationKnowledge.class::cast);
  }

  /** What the definition says; R4's own for the one parameter of the guide that R4 has. */
  private static String expression(String code) throws IOException {
    if (code.equals("code")) {
      return "MedicationKnowledge.code";
    }
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      for (Path file : files.filter(f -> f.toString().contains("SearchParameter-")).toList()) {
        SearchParameter found =
            FHIR.newJsonParser().parseResource(SearchParameter.class, Files.readString(file));
        if (found.getCode().equals(code)) {
          return found.getExpression();
        }
      }
    }
    throw new IllegalArgumentException(code);
  }

  /** What a server stores for a token parameter. */
  private static Stream<String> tokens(MedicationKnowledge drug, String expression) {
    return PATHS.evaluate(drug, expression, IBase.class).stream()
        .flatMap(
            value ->
                value instanceof CodeableConcept concept
                    ? concept.getCoding().stream().map(it -> it.getSystem() + "|" + it.getCode())
                    : Stream.of((Identifier) value)
                        .map(it -> it.getSystem() + "|" + it.getValue()));
  }
}
