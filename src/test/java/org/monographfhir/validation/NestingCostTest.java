package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * HL7's validator comes to an extension by several ways, and to an extension in that one by as many
 * for each of them. Parts of a use that nest must not cost more for that.
 */
class NestingCostTest {

  private static final String USE =
      "/entry/19/resource/administrationGuidelines/0/extension/0/extension/-";
  private static final String OWN = "https://w3id.org/monograph-fhir/StructureDefinition/";

  /** What makes each finding another one. */
  private int next;

  @Test
  void aNestedPartCostsAboutAsMuchAsOneThatIsNot() throws IOException {
    long nested = Long.MAX_VALUE;
    long flat = Long.MAX_VALUE;
    for (int i = 0; i < 12; i++) {
      nested = Math.min(nested, time(List.of(nestedUse(3))));
      flat = Math.min(flat, time(List.of(flatUse(), flatUse(), flatUse())));
    }
    String found = nested / 1_000_000 + " ms nested, " + flat / 1_000_000 + " ms side by side";
    System.out.println(found);
    assertTrue(nested < 2 * flat, found);
  }

  private static long time(List<String> uses) throws IOException {
    String bundle = with(uses);
    long start = System.nanoTime();
    assertEquals(List.of(), Shipped.VALIDATOR.validate("nested", bundle));
    return System.nanoTime() - start;
  }

  private static String with(List<String> uses) throws IOException {
    String patch =
        uses.stream()
            .map(use -> "{'op':'add','path':'" + USE + "','value':" + use + "}")
            .collect(Collectors.joining(",", "[", "]"));
    try (JsonReader example = Json.createReader(new StringReader(Shipped.example()));
        JsonReader changes = Json.createReader(new StringReader(patch.replace('\'', '"')))) {
      JsonObject bundle = example.readObject();
      return Json.createPatch(changes.readArray()).apply(bundle).toString();
    }
  }

  private String nestedUse(int levels) {
    return use(nestedCriterion(3), levels > 1 ? "," + nestedUse(levels - 1) : "");
  }

  /** As many findings as in a nested one. */
  private String flatUse() {
    String criteria =
        IntStream.range(0, 4).mapToObj(i -> finding()).collect(Collectors.joining(","));
    return use(criteria, "");
  }

  private static String use(String criteria, String below) {
    return "{'url':'"
        + OWN
        + "specific-use','extension':[{'url':'statement','valueMarkdown':'in patients'},"
        + "{'url':'completeness','valueCode':'complete'},"
        + criteria
        + below
        + "]}";
  }

  private String nestedCriterion(int levels) {
    return "{'url':'"
        + OWN
        + "criterion','extension':[{'url':'combination','valueCode':'any-of'},"
        + finding()
        + ","
        + (levels > 1 ? nestedCriterion(levels - 1) : finding())
        + "]}";
  }

  /** Never the same words, as what was found to be sound is not looked at again. */
  private String finding() {
    return "{'url':'"
        + OWN
        + "criterion','extension':[{'url':'type','valueCodeableConcept':{'coding':[{'system':"
        + "'https://w3id.org/monograph-fhir/CodeSystem/indication-criterion-type',"
        + "'code':'other','display':'Other'}]}},"
        + "{'url':'value','valueCodeableConcept':{'text':'finding "
        + next++
        + "'}}]}";
  }
}
