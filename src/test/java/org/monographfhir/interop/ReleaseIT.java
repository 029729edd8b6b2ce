package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * What {@code mvn deploy} leaves, which the profile has done to a folder; with {@code -Prelease},
 * as CI has it, also the sources and the Javadoc.
 */
class ReleaseIT {

  private static final Path REPOSITORY = Path.of("target/interop/repository").toAbsolutePath();
  private static final String EXAMPLE = "src/test/java/example/ConvertPages.java";
  private static final Path PAGE = Path.of("seeds/000_76b118ee83dbe7ba.txt");

  /** What this build has got already is got from there. */
  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>example</groupId>
        <artifactId>convert-pages</artifactId>
        <version>1</version>
        <repositories>
          <repository><id>released</id><url>file:RELEASED</url></repository>
          <repository><id>got</id><url>file:GOT</url></repository>
        </repositories>
        <pluginRepositories>
          <pluginRepository><id>got</id><url>file:GOT</url></pluginRepository>
        </pluginRepositories>
        <dependencies>
          <dependency>
            <groupId>org.monographfhir</groupId>
            <artifactId>monograph-fhir</artifactId>
            <version>VERSION</version>
          </dependency>
        </dependencies>
      </project>
      """;

  private static Path released;
  private static String name;

  @BeforeAll
  static void find() throws IOException {
    Path versions = REPOSITORY.resolve("org/monographfhir/monograph-fhir");
    try (Stream<Path> all = Files.list(versions)) {
      released = all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    name = "monograph-fhir-" + released.getFileName();
  }

  @Test
  void hasWhatMavenCentralWants() throws Exception {
    Set<String> missing = new TreeSet<>();
    List<String> expected = new ArrayList<>(List.of(".jar", "-all.jar", ".pom"));
    if (Boolean.getBoolean("release.whole")) {
      expected.addAll(List.of("-sources.jar", "-javadoc.jar"));
    }
    for (String each : expected) {
      Path file = released.resolve(name + each);
      Path sum = released.resolve(name + each + ".sha1");
      if (!Files.exists(file)
          || !Files.exists(released.resolve(name + each + ".md5"))
          || !Files.readString(sum).strip().equals(sha1(file))) {
        missing.add(each);
      }
    }
    assertEquals(Set.of(), missing);
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(released.resolve(name + ".pom").toFile());
    for (String each :
        List.of("name", "description", "url", "licenses", "developers", "connection")) {
      assertTrue(pom.getElementsByTagName(each).getLength() > 0, each);
    }
    try (JarFile thin = new JarFile(released.resolve(name + ".jar").toFile())) {
      assertEquals(
          "org.monographfhir",
          thin.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
      assertTrue(
          thin.stream()
              .map(each -> each.getName())
              .filter(each -> each.endsWith(".class"))
              .allMatch(each -> each.startsWith("org/monographfhir/")),
          "classes of others");
    }
  }

  /** The example of the guide, with the libraries that the released pom names. */
  @Test
  void aProgramIsBuiltOnIt(@TempDir Path folder) throws Exception {
    String got = System.getProperty("user.home") + "/.m2/repository";
    Files.writeString(
        folder.resolve("pom.xml"),
        PROJECT
            .replace("GOT", System.getProperty("maven.repo.local", got))
            .replace("RELEASED", REPOSITORY.toString())
            .replace("VERSION", released.getFileName().toString()));
    run(
        folder,
        "mvn",
        "-B",
        "-ntp",
        "-q",
        "-Dmaven.repo.local=" + folder.resolve("repository"),
        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
        "-Dmdep.outputFile=class-path.txt");
    String libraries = Files.readString(folder.resolve("class-path.txt")).strip();
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", libraries, "-d", folder.toString(), EXAMPLE);
    assertEquals(0, errors);
    String said =
        run(
            Path.of(""),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder + File.pathSeparator + libraries,
            "example.ConvertPages",
            PAGE.toString());
    assertTrue(said.contains("MedicationKnowledge"), said);
  }

  private static String run(Path folder, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    Process process =
        new ProcessBuilder(all)
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private static String sha1(Path file) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(sum);
  }
}
