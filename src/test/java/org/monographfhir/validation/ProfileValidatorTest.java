package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;

class ProfileValidatorTest {

  @Test
  void hasNothingToSayAboutTheExample() throws IOException {
    assertEquals(List.of(), Shipped.VALIDATOR.validate("example.json", Shipped.example()));
  }

  @Test
  void pointsAtTheLineOfTheFile() throws IOException {
    String broken =
        Shipped.example().replaceFirst("\"status\": \"active\"", "\"status\": \"draft\"");
    long line = broken.substring(0, broken.indexOf("\"draft\"")).lines().count();

    List<Diagnostic> found = Shipped.VALIDATOR.validate("out/bundle.json", broken);

    assertEquals("out/bundle.json", found.get(0).file());
    assertEquals(line, found.get(0).line());
    assertTrue(
        found.get(0).message().startsWith("Bundle.entry[7].resource.status: "),
        found.get(0).message());
  }

  @Test
  void saysTheSameTwice() throws IOException {
    String broken = Shipped.example().replace("\"type\": \"transaction\"", "\"type\": \"batch\"");
    List<Diagnostic> first = Shipped.VALIDATOR.validate("b.json", broken);

    assertTrue(first.stream().anyMatch(d -> d.severity() == Severity.ERROR));
    assertEquals(first, Shipped.VALIDATOR.validate("b.json", broken));
    assertEquals(first.stream().sorted().toList(), first);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neverThrows(String json) {
    List<Diagnostic> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Shipped.VALIDATOR.validate("hostile.json", json));
    assertTrue(
        found.stream().anyMatch(d -> d.severity() == Severity.ERROR && d.line() >= 1),
        found::toString);
  }

  static List<String> hostile() {
    String deep = "{\"extension\":[".repeat(20_000);
    return List.of(
        "",
        " ",
        "null",
        "[]",
        "{}",
        "\"Bundle\"",
        "{\"resourceType\":",
        "{\"resourceType\":\"Bundle\"",
        "{\"resourceType\":\"Banana\"}",
        "{\"resourceType\":7}",
        "{\"resourceType\":\"Bundle\",\"entry\":{}}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[null,[],7,{\"resource\":[]}]}",
        "{\"resourceType\":\"Bundle\",\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
        "<Bundle xmlns=\"http://hl7.org/fhir\"/>",
        "\u0000\u0001",
        "[".repeat(100_000),
        "{\"resourceType\":\"Bundle\"," + deep.substring(1));
  }
}
