package org.monographfhir.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.StockValidator;
import org.monographfhir.validation.definition.Definitions;

/** A profile of somebody else may have constraints that look like those of FHIR and are not. */
class PlainConstraintsTest {

  private static final String PROFILE =
      """
      {"resourceType": "StructureDefinition",
       "url": "http://example.org/StructureDefinition/odd-patient",
       "name": "OddPatient", "status": "active", "fhirVersion": "4.0.1", "kind": "resource",
       "abstract": false, "type": "Patient", "derivation": "constraint",
       "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
       "differential": {"element": [
         {"id": "Patient", "path": "Patient", "constraint": [%s]},
         {"id": "Patient.birthDate", "path": "Patient.birthDate", "constraint": [%s]}]}}
      """;

  private static final String PATIENT =
      """
      {"resourceType": "Patient",
       "meta": {"profile": ["http://example.org/StructureDefinition/odd-patient"]},
       "text": {"status": "generated",
         "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">A. B.</div>"},
       "birthDate": "2000-01-01",
       "_birthDate": {"extension": [
         {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
          "valueDateTime": "2000-01-01T10:00:00Z"}]}}
      """;

  @TempDir Path folder;

  @Test
  void aDateHasAValueBesidesItsExtension() throws IOException {
    String own = constraint("\"key\": \"own-1\",", "extension.exists() != value.exists()");
    List<Diagnostic> found = asHapi("", own);
    assertTrue(found.stream().anyMatch(each -> each.toString().contains("own-1")), "" + found);
  }

  @Test
  void aKeyThatStandsForAnotherExpression() throws IOException {
    asHapi(constraint("\"key\": \"que-7\",", "text.`div`.exists()"), "");
  }

  @Test
  void aConstraintWithoutAKey() throws IOException {
    asHapi(constraint("", "name.exists()"), "");
  }

  @Test
  void aConstraintThatHolds() throws IOException {
    assertEquals(List.of(), asHapi(constraint("\"key\": \"own-2\",", "birthDate.exists()"), ""));
  }

  private static String constraint(String key, String expression) {
    return """
        {%s "severity": "error", "human": "Own", "expression": "%s"}"""
        .formatted(key, expression);
  }

  /** What is said, which is what HAPI says. */
  private List<Diagnostic> asHapi(String ofPatient, String ofDate) throws IOException {
    Files.writeString(folder.resolve("odd.json"), PROFILE.formatted(ofPatient, ofDate));
    ProfileValidator ours =
        new ProfileValidator(Definitions.fromDirectory(folder).value().orElseThrow());
    List<Diagnostic> found = ours.validate("patient", PATIENT);
    assertEquals(new StockValidator(folder).validate("patient", PATIENT).orElseThrow(), found);
    return found;
  }
}
