package org.monographfhir.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import org.monographfhir.target.Upsert;

/** Each mistake is found at its line, nothing else is. */
class PreflightTest {

  private static final Preflight ANY = new Preflight(target("generic"), Mistakes.R4);

  @Test
  void goodIsGood() {
    assertEquals(List.of(), json(ANY, Mistakes.good()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.monographfhir.preflight.Mistakes#all")
  void finds(String name, String from, String to, List<String> expected) {
    String good = Mistakes.good();
    assertTrue(good.contains(from), from);
    assertEquals(expected, brief(json(ANY, good.replace(from, to))));
  }

  @Test
  void everyRuleHasAMistake() {
    Set<String> made =
        Mistakes.all()
            .flatMap(each -> ((List<?>) each.get()[3]).stream())
            .map(each -> each.toString().replaceFirst(".*: ", ""))
            .collect(Collectors.toSet());
    Set<Rule> missing =
        EnumSet.allOf(Rule.class).stream()
            .filter(rule -> !made.contains(rule.code()))
            .collect(Collectors.toSet());
    assertEquals(Mistakes.elsewhere(), missing);
  }

  /** HAPI writes the XML; each mistake that a Bundle object can hold is found there as well. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.monographfhir.preflight.Mistakes#all")
  void findsTheSameInXml(String name, String from, String to, List<String> expected) {
    Set<String> lostByHapi =
        Set.of("empty array", "empty object", "unknown method", "method in lower case");
    if (lostByHapi.contains(name)) {
      return;
    }
    String xml = xml(Mistakes.good().replace(from, to));
    List<Diagnostic> found = checked(ANY, xml, ANY.xml("a", xml));
    assertEquals(codes(expected.stream()), codes(brief(found).stream()));
    for (Diagnostic each : found) {
      // The line is that of an element, not of a text around it.
      assertTrue(
          xml.lines().toList().get(each.line() - 1).strip().startsWith("<"), each.toString());
    }
  }

  @Test
  void linesOfXmlAreThoseOfTheFile() {
    String xml =
        """
        <Basic xmlns="http://hl7.org/fhir">
          <code>
            <text value="x"/>
          </code>
          <subject>
            <reference value="urn:uuid:aaaaaaaa-0000-4000-8000-000000000001"/>
          </subject>
          <author/>
        </Basic>
        """;
    assertEquals(
        List.of("6: preflight.reference", "8: preflight.empty"),
        brief(checked(ANY, xml, ANY.xml("a", xml))));
  }

  @ParameterizedTest
  @CsvSource({"5, ", "4, 60: preflight.too-many-entries", "1, 17: preflight.too-many-entries"})
  void countsEntries(int most, String found) {
    Preflight limited = new Preflight(limited(most, Long.MAX_VALUE), Mistakes.R4);
    List<String> expected = found == null ? List.of() : List.of(found);
    assertEquals(expected, brief(json(limited, Mistakes.good())));
  }

  @Test
  void countsBytesOfUtf8() {
    String text =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?name=é\"}}]}";
    assertEquals(
        List.of(), brief(json(new Preflight(limited(1, text.length() + 1), Mistakes.R4), text)));
    assertEquals(
        List.of("1: preflight.too-large"),
        brief(json(new Preflight(limited(1, text.length()), Mistakes.R4), text)));
  }

  @Test
  void knowsWhatAServerTakes() {
    assertEquals(List.of(), json(new Preflight(target("azure"), Mistakes.R4), Mistakes.good()));
    assertEquals(
        List.of("14: preflight.conditional"),
        brief(json(new Preflight(target("healthlake"), Mistakes.R4), Mistakes.good())));
    String nine = "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/1\"}},".repeat(9);
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[%s{\"request\":%s}]}";
    Preflight medplum = new Preflight(target("medplum"), Mistakes.R4);
    String byId = "{\"method\":\"DELETE\",\"url\":\"Patient/1\"}";
    assertEquals(List.of(), json(medplum, bundle.formatted(nine, byId)));
    assertEquals(
        List.of("1: preflight.too-many-entries"),
        brief(json(medplum, bundle.formatted(nine, byId.replace("/1", "?name=x")))));
  }

  private static Target target(String name) {
    return new Targets().named(name).orElseThrow();
  }

  private static Target limited(int entries, long bytes) {
    Limits limits = new Limits(entries, bytes);
    return new Target("x", "x", Upsert.CONDITIONAL, limits, limits, Optional.empty());
  }

  @Test
  void saysThatThereIsNothing() {
    assertEquals(
        List.of("1: preflight.no-entries"),
        brief(json(ANY, "{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\":1,\"a\":1}", "{} {}", "{\"a\":\n}", "null"})
  void refusesWhatIsNoJson(String text) {
    assertEquals(List.of("preflight.syntax"), codes(ANY.json("a", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<a/><b/>",
        "<a><b></a>",
        "text",
        ""
      })
  void refusesWhatIsNoXml(String text) {
    assertEquals(List.of("preflight.syntax"), codes(ANY.xml("a", text)));
  }

  @Test
  void refusesWhatIsNoResource() {
    assertEquals(List.of("preflight.not-fhir"), codes(ANY.json("a", "{\"a\":1}")));
    assertEquals(List.of("preflight.not-fhir"), codes(ANY.xml("a", "<patient/>")));
  }

  @Test
  void depthEndsNothing() {
    String deep = "{\"a\":".repeat(100_000);
    assertEquals(List.of("preflight.syntax"), codes(ANY.json("a", deep)));
    assertEquals(List.of("preflight.syntax"), codes(ANY.xml("a", "<a>".repeat(100_000))));
  }

  @Test
  void importNeedsAnIdOfItsOwn() {
    ImportCheck imported = new ImportCheck("a");
    assertEquals(List.of(), imported(imported, 1, "{\"resourceType\":\"Basic\",\"id\":\"a\"}"));
    assertEquals(List.of(), imported(imported, 2, "{\"resourceType\":\"Group\",\"id\":\"a\"}"));
    assertEquals(
        List.of("1: preflight.duplicate-resource"),
        imported(imported, 3, "{\"resourceType\":\"Basic\",\"id\":\"a\"}"));
    assertEquals(
        List.of("1: preflight.no-id"), imported(imported, 4, "{\"resourceType\":\"Basic\"}"));
  }

  private static List<String> imported(ImportCheck check, int line, String json) {
    return brief(check.check(line, ANY.json("a", json).value().orElseThrow()));
  }

  private static List<Diagnostic> json(Preflight preflight, String text) {
    return checked(preflight, text, preflight.json("a", text));
  }

  private static List<Diagnostic> checked(
      Preflight preflight, String text, Outcome<Element> resource) {
    assertEquals(List.of(), resource.diagnostics());
    return preflight.check("a", text, resource.value().orElseThrow());
  }

  private static String xml(String json) {
    FhirContext fhir = FhirContext.forR4Cached();
    IBaseResource bundle = fhir.newJsonParser().parseResource(json);
    IParser parser = fhir.newXmlParser().setPrettyPrint(true);
    parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
    parser.setStripVersionsFromReferences(false);
    return parser.encodeResourceToString(bundle);
  }

  private static List<String> brief(List<Diagnostic> found) {
    return found.stream().map(each -> each.line() + ": " + each.code()).toList();
  }

  private static List<String> codes(Outcome<Element> read) {
    return codes(read.diagnostics().stream().map(Diagnostic::code));
  }

  private static List<String> codes(Stream<String> brief) {
    return brief.map(each -> each.replaceFirst(".*: ", "")).sorted().toList();
  }
}
