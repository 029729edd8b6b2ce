#!/bin/sh
# ca.uhn.hapi.fhir:hapi-fhir-structures-r4 8.8.1 (Maven), Java 17, without and with
# com.fasterxml.woodstox:woodstox-core 7.1.1
#
# HAPI writes XML with the StAX library that it finds, and does not depend on one. That of the JDK
# writes a line feed in an attribute as it is. A parser of XML reads it as a blank, so a text of
# several lines (Markdown, say) comes back as one line. With Woodstox on the class path the line
# feed is written as a character reference, and comes back.
#
# Seen:
#   without: one two
#   with: one<line feed>two
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
      <groupId>com.fasterxml.woodstox</groupId>
      <artifactId>woodstox-core</artifactId>
      <version>7.1.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=classpath.txt
cat >Try.java <<'JAVA'
import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.DocumentReference;

class Try {
  public static void main(String[] args) {
    DocumentReference document = new DocumentReference().setDescription("one\ntwo");
    FhirContext r4 = FhirContext.forR4();
    String xml = r4.newXmlParser().encodeResourceToString(document);
    String back = r4.newXmlParser().parseResource(DocumentReference.class, xml).getDescription();
    System.out.println(args[0] + ": " + back.replace("\n", "<line feed>"));
  }
}
JAVA
tr ':' '\n' <classpath.txt | grep -v woodstox | paste -sd: - >without.txt
java -cp "$(cat without.txt)" Try.java without 2>/dev/null >seen.txt
java -cp "$(cat classpath.txt)" Try.java with 2>/dev/null >>seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
without: one two
with: one<line feed>two
TXT
diff expected.txt seen.txt
