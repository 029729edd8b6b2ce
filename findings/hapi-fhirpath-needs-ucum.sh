#!/bin/sh
# ca.uhn.hapi.fhir:hapi-fhir-structures-r4 8.8.1 (Maven), Java 17, without and with
# org.fhir:ucum 1.0.10
#
# FhirContext.newFhirPath() of R4 uses classes of org.fhir:ucum, which hapi-fhir-structures-r4 does
# not depend on: a program that has that module alone parses and writes resources, and finds out
# with its first FHIRPath that a library is missing.
#
# Seen:
#   without: missing org/fhir/ucum/UcumException
#   with: true
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
      <artifactId>hapi-fhir-caching-caffeine</artifactId>
      <version>8.8.1</version>
    </dependency>
    <dependency>
      <groupId>org.fhir</groupId>
      <artifactId>ucum</artifactId>
      <version>1.0.10</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=classpath.txt
cat >Try.java <<'JAVA'
import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Patient;

class Try {
  public static void main(String[] args) {
    Patient patient = new Patient().setActive(true);
    String seen;
    try {
      var path = FhirContext.forR4().newFhirPath();
      seen = path.evaluate(patient, "active", BooleanType.class).get(0).asStringValue();
    } catch (NoClassDefFoundError e) {
      seen = "missing " + e.getMessage();
    }
    System.out.println(args[0] + ": " + seen);
  }
}
JAVA
tr ':' '\n' <classpath.txt | grep -v ucum | paste -sd: - >without.txt
java -cp "$(cat without.txt)" Try.java without 2>/dev/null >seen.txt
java -cp "$(cat classpath.txt)" Try.java with 2>/dev/null >>seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
without: missing org/fhir/ucum/UcumException
with: true
TXT
diff expected.txt seen.txt
