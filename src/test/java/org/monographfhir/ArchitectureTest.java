package org.monographfhir;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the rooms and their one-way doors, decision 0001. There are no exemptions. */
class ArchitectureTest {

  private static final String ROOT = "org.monographfhir";

  private static final JavaClasses CLASSES = imported();

  /** Each room, and the rooms it may use. "" is the root. */
  private static final Map<String, Set<String>> DOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("diagnostic", Set.of()),
              Map.entry("terminology", Set.of("diagnostic")),
              Map.entry("target", Set.of()),
              Map.entry("source", Set.of("diagnostic")),
              Map.entry("markup", Set.of("diagnostic")),
              Map.entry("markdown", Set.of("markup", "source", "diagnostic")),
              Map.entry("monograph", Set.of()),
              Map.entry("extract", Set.of("markdown", "monograph", "terminology", "diagnostic")),
              Map.entry("fhir", Set.of("monograph", "terminology", "target", "diagnostic")),
              Map.entry("r4", Set.of("fhir", "monograph", "terminology", "target", "diagnostic")),
              Map.entry("r5", Set.of("fhir", "monograph", "terminology", "target", "diagnostic")),
              Map.entry("validation", Set.of("terminology", "target", "diagnostic")),
              Map.entry("validation.pack", Set.of()),
              Map.entry("validation.definition", Set.of("validation.pack", "target", "diagnostic")),
              Map.entry("validation.engine", Set.of("validation.definition", "validation.pack")),
              Map.entry("review", Set.of("monograph", "diagnostic")),
              Map.entry("packaging", Set.of("terminology", "diagnostic")),
              Map.entry("facts", Set.of("terminology")),
              Map.entry("cds", Set.of("facts", "terminology", "diagnostic")),
              Map.entry("hooks", Set.of("cds")),
              Map.entry("kit", Set.of("target")),
              Map.entry("output", Set.of("target", "review", "diagnostic")),
              Map.entry("preflight", Set.of("target", "diagnostic")),
              Map.entry("change", Set.of("facts", "terminology", "output", "target", "diagnostic")),
              Map.entry("launch", Set.of("output")),
              Map.entry("server", Set.of()),
              Map.entry("chunk", Set.of("target", "diagnostic")),
              Map.entry("load", Set.of("server", "chunk", "target", "output", "diagnostic")),
              Map.entry("coding", Set.of("terminology", "monograph", "output", "diagnostic")),
              Map.entry("release", Set.of("r4", "r5", "fhir", "monograph", "target", "diagnostic")),
              Map.entry(
                  "",
                  Set.of(
                      "coding",
                      "release",
                      "validation",
                      "extract",
                      "markdown",
                      "source",
                      "fhir",
                      "monograph",
                      "output",
                      "terminology",
                      "target",
                      "diagnostic")),
              Map.entry(
                  "run",
                  Set.of(
                      "",
                      "change",
                      "release",
                      "extract",
                      "markdown",
                      "source",
                      "monograph",
                      "fhir",
                      "review",
                      "output",
                      "terminology",
                      "target",
                      "diagnostic")),
              Map.entry("explain", Set.of("", "run", "monograph", "fhir", "output", "diagnostic")),
              Map.entry("inspect", Set.of("preflight", "validation", "target", "diagnostic")),
              Map.entry(
                  "publish",
                  Set.of(
                      "",
                      "release",
                      "packaging",
                      "kit",
                      "cds",
                      "validation",
                      "fhir",
                      "terminology",
                      "target",
                      "diagnostic")),
              Map.entry(
                  "cli",
                  Set.of(
                      "",
                      "run",
                      "explain",
                      "inspect",
                      "publish",
                      "release",
                      "cds",
                      "hooks",
                      "load",
                      "server",
                      "chunk",
                      "change",
                      "output",
                      "target",
                      "launch",
                      "diagnostic"))));

  static Stream<Arguments> doors() {
    return DOORS.entrySet().stream().map(door -> Arguments.of(door.getKey(), door.getValue()));
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @MethodSource("doors")
  void roomsUseOnlyTheirDoors(String room, Set<String> allowed) {
    String[] open =
        Stream.concat(Stream.of(room), allowed.stream())
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(packages(room))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(open).or(not(resideInAPackage(ROOT + ".."))))
        .check(CLASSES);
  }

  @ParameterizedTest(name = "room [{0}]")
  @MethodSource("doors")
  void theRulesSawEveryRoom(String room, Set<String> allowed) {
    assertFalse(CLASSES.that(resideInAPackage(packages(room))).isEmpty(), "no class in " + room);
  }

  /** What makes validation fast is nobody's business. */
  @Test
  void theEngineIsKnownToValidationOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("validation"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages("validation.engine")))
        .check(CLASSES);
  }

  @Test
  void everyClassIsInARoom() {
    String[] rooms = DOORS.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).check(CLASSES);
  }

  /** Libraries, and the rooms that may touch them. */
  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of(List.of("org.commonmark.."), List.of("markup", "markdown")),
        Arguments.of(List.of("org.jsoup.."), List.of("markup")),
        Arguments.of(List.of("org.yaml.."), List.of("markdown", "cli")),
        Arguments.of(
            List.of("ca.uhn.fhir..", "org.hl7.fhir.."),
            List.of("fhir", "r4", "r5", "validation", "packaging")),
        // What all versions share knows the nodes of a narrative only.
        Arguments.of(
            List.of("org.hl7.fhir.utilities.xhtml.."), List.of("fhir", "r4", "r5", "validation")),
        // Of all that, packaging has the index of a package only.
        Arguments.of(
            List.of("ca.uhn.fhir..", "org.hl7.fhir.r4..", "org.hl7.fhir.instance.."),
            List.of("r4", "validation")),
        Arguments.of(List.of("org.hl7.fhir.r5.."), List.of("r5", "validation")),
        Arguments.of(List.of("org.hl7.fhir.utilities.npm.."), List.of("packaging")),
        Arguments.of(List.of("org.apache.commons.compress.."), List.of("packaging")),
        Arguments.of(List.of("jakarta.json.."), List.of("kit")),
        Arguments.of(
            List.of(
                "ca.uhn.fhir.validation..",
                "ca.uhn.fhir.context.support..",
                "org.hl7.fhir.common.hapi..",
                "org.hl7.fhir.validation.."),
            List.of("validation")),
        Arguments.of(List.of("org.apache.commons.csv.."), List.of("terminology")),
        Arguments.of(
            List.of("com.fasterxml.."),
            List.of(
                "terminology",
                "markdown",
                "fhir",
                "output",
                "validation",
                "packaging",
                "facts",
                "cds",
                "hooks",
                "preflight",
                "change",
                "server",
                "chunk",
                "load")),
        Arguments.of(List.of("javax.xml.."), List.of("preflight", "markup")),
        Arguments.of(List.of("com.samskivert.."), List.of("review")),
        Arguments.of(
            List.of("java.net.http..", "javax.net..", "dev.failsafe.."), List.of("server")),
        Arguments.of(List.of("com.nimbusds.."), List.of("server", "hooks")),
        Arguments.of(List.of("com.networknt.."), List.of("hooks")),
        Arguments.of(List.of("com.sun.net.httpserver.."), List.of("hooks")),
        Arguments.of(List.of("picocli.."), List.of("cli")));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("libraries")
  void librariesStayInTheirRoom(List<String> libraries, List<String> rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(rooms))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries.toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void nothingElseIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..",
                "java..",
                "javax.xml.stream..",
                "org.commonmark..",
                "org.jsoup..",
                "org.yaml..",
                "ca.uhn.fhir..",
                "org.hl7.fhir..",
                "org.fhir.ucum..",
                "com.fasterxml..",
                "org.apache.commons.csv..",
                "com.samskivert..",
                "javax.net..",
                "dev.failsafe..",
                "com.nimbusds..",
                "com.networknt..",
                "com.sun.net.httpserver..",
                "org.apache.commons.compress..",
                "jakarta.json..",
                "org.apiguardian..",
                "picocli.."))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void onlyLaunchStartsProcesses() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("launch"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.Process(Builder|Handle)?")
        .orShould()
        .callMethodWhere(describe("starts a process", call -> call.getName().equals("exec")))
        .check(CLASSES);
  }

  /**
   * Input files: cli, which hands the bytes to source. Definitions: validation. Files of codes:
   * coding and publish. Our own output: chunk. Keys and certificates: server. The names of files
   * only: launch.
   */
  @Test
  void filesAreReadInFewRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packages(
                List.of(
                    "cli",
                    "output",
                    "launch",
                    "validation",
                    "chunk",
                    "server",
                    "coding",
                    "publish")))
        .should()
        .dependOnClassesThat(
            describe(
                "read files",
                type ->
                    type.isEquivalentTo(Files.class)
                        || type.getName().startsWith("java.io.File")
                        || type.getName().equals("java.io.RandomAccessFile")))
        .check(CLASSES);
  }

  @Test
  void filesAreWrittenByOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("output"))
        .should()
        .callMethodWhere(describe("writes files", ArchitectureTest::writesFiles))
        .orShould()
        .dependOnClassesThat(
            describe(
                "write files",
                type ->
                    Set.of(
                            "java.io.FileOutputStream",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile",
                            "java.nio.channels.FileChannel")
                        .contains(type.getName())))
        .check(CLASSES);
  }

  private static boolean writesFiles(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(Files.class)
        && call.getName().matches("(write|create|delete|move|copy|set|newOutput|newBufferedW).*");
  }

  /** Only talking to servers takes time and needs luck: what is converted does not know the day. */
  @Test
  void theSameInputGivesTheSameBytes() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("server"))
        .should()
        .callMethodWhere(
            describe(
                "asks the clock or chance",
                call -> call.getName().matches("now|currentTimeMillis|nanoTime|randomUUID|random")))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("cli", "server", "load")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CLASSES);
  }

  /** One asks, and one answers. */
  @Test
  void onlyTwoRoomsTouchTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("server", "hooks")))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|ProxySelector)")
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void thereAreNoMutableStatics() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
    fields()
        .that()
        .areStatic()
        .and()
        .areNotPrivate()
        // The compiler's tables for switches.
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should(not(haveRawType(describe("an array", type -> type.isArray()))))
        .check(CLASSES);
  }

  private static JavaClasses imported() {
    // The rules look at libraries by name only; reading their classes takes twenty seconds.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(ROOT);
  }

  private static String packages(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(ArchitectureTest::packages).toArray(String[]::new);
  }
}
