#!/bin/sh
# ca.uhn.hapi.fhir:hapi-fhir-validation 8.8.1 with hapi-fhir-structures-r4 8.8.1 (Maven), Java 17
#
# FHIR says how an element of another version stands in a resource: as an extension with the URL
# http://hl7.org/fhir/VERSION/StructureDefinition/extension-PATH
# (http://hl7.org/fhir/R4/versions.html#extensions). HAPI's validator, with the support modules of
# its documentation, calls the version in such a URL invalid, with the level error: also R5 (5.0)
# and DSTU2 (1.0), for elements that these versions have and R4 has not.
#
# Seen:
#   5.0 ERROR Extension_EXT_Version_Invalid
#   1.0 ERROR Extension_EXT_Version_Invalid
set -eu
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>ca.uhn.hapi.fhir</groupId>
      <artifactId>hapi-fhir-structures-r4</artifactId>
      <version>8.8.1</version>
    </dependency>
    <dependency>
      <groupId>ca.uhn.hapi.fhir</groupId>
      <artifactId>hapi-fhir-validation</artifactId>
      <version>8.8.1</version>
    </dependency>
    <dependency>
      <groupId>ca.uhn.hapi.fhir</groupId>
      <artifactId>hapi-fhir-validation-resources-r4</artifactId>
      <version>8.8.1</version>
    </dependency>
    <dependency>
      <groupId>ca.uhn.hapi.fhir</groupId>
      <artifactId>hapi-fhir-caching-caffeine</artifactId>
      <version>8.8.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=classpath.txt
cat >Try.java <<'JAVA'
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

class Try {
  public static void main(String[] args) {
    FhirContext r4 = FhirContext.forR4();
    FhirValidator validator =
        r4.newValidator()
            .registerValidatorModule(
                new FhirInstanceValidator(
                    new ValidationSupportChain(
                        new DefaultProfileValidationSupport(r4),
                        new CommonCodeSystemsTerminologyService(r4),
                        new InMemoryTerminologyServerValidationSupport(r4))));
    check(
        validator,
        "5.0/StructureDefinition/extension-MedicationRequest.renderedDosageInstruction",
        "\"valueMarkdown\": \"One a day\"");
    check(
        validator,
        "1.0/StructureDefinition/extension-MedicationOrder.dateEnded",
        "\"valueDateTime\": \"2020-01-01\"");
  }

  private static void check(FhirValidator validator, String url, String value) {
    String request =
        """
        {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
         "text": {"status": "generated",
           "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">A request</div>"},
         "extension": [{"url": "http://hl7.org/fhir/%s", %s}],
         "medicationCodeableConcept": {"text": "A"}, "subject": {"display": "B"}}
        """
            .formatted(url, value);
    validator
        .validateWithResult(request)
        .getMessages()
        .forEach(
            each ->
                System.out.println(
                    url.substring(0, 3) + " " + each.getSeverity() + " " + each.getMessageId()));
  }
}
JAVA
java -cp "$(cat classpath.txt)" Try.java 2>/dev/null >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
5.0 ERROR Extension_EXT_Version_Invalid
1.0 ERROR Extension_EXT_Version_Invalid
TXT
diff expected.txt seen.txt
