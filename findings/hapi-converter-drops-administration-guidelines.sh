#!/bin/sh
# ca.uhn.hapi.fhir:hapi-fhir-converter 8.8.1 (Maven), Java 17: VersionConvertorFactory_40_50
#
# What R4 says in MedicationKnowledge.administrationGuidelines (which indication, for whom) has an
# element in R5: indicationGuideline. HAPI's converter leaves it out, without an exception or a
# message; monitoring programs and synonyms of the same resource arrive.
#
# Seen:
#   names 1
#   programs 1
#   guidelines 0
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
      <artifactId>hapi-fhir-structures-r5</artifactId>
      <version>8.8.1</version>
    </dependency>
    <dependency>
      <groupId>ca.uhn.hapi.fhir</groupId>
      <artifactId>hapi-fhir-converter</artifactId>
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
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationKnowledge;

class Try {
  public static void main(String[] args) {
    MedicationKnowledge r4 = new MedicationKnowledge();
    r4.setCode(new CodeableConcept().setText("Exemplinib"));
    r4.addSynonym("Exemplar");
    r4.addMonitoringProgram().setName("Program");
    r4.addAdministrationGuidelines().setIndication(new CodeableConcept().setText("Melanoma"));
    var r5 =
        (org.hl7.fhir.r5.model.MedicationKnowledge)
            VersionConvertorFactory_40_50.convertResource(r4);
    System.out.println("names " + r5.getName().size());
    System.out.println("programs " + r5.getMonitoringProgram().size());
    System.out.println("guidelines " + r5.getIndicationGuideline().size());
  }
}
JAVA
java -cp "$(cat classpath.txt)" Try.java 2>/dev/null >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
names 1
programs 1
guidelines 0
TXT
diff expected.txt seen.txt
