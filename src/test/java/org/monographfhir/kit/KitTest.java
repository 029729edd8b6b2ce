package org.monographfhir.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.target.Targets;

/** The kit as the program writes it, by its own manifest. */
class KitTest {

  /** What {@code monograph-fhir validate} asks. */
  private static final Inspection INSPECTION =
      Inspection.bundled(new Targets().named(Targets.GENERIC).orElseThrow()).value().orElseThrow();

  @TempDir static Path folder;
  private static Path kit;

  @BeforeAll
  static void write() {
    kit = folder.resolve("kit");
    Ran run = Ran.with("package", "--kit", "-o", kit);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  /** One Bundle of the manifest. */
  record Listed(JsonObject entry) {

    String file() {
      return entry.getString("file");
    }

    boolean isBad() {
      return entry.getString("verdict").equals("bad");
    }

    List<String> expect() {
      return entry.getJsonArray("expect").getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .toList();
    }

    String answer(String server) {
      return entry.getJsonObject("http").getString(server);
    }

    @Override
    public String toString() {
      return file();
    }
  }

  static Stream<Listed> all() throws IOException {
    if (kit == null) {
      write();
    }
    return json("manifest.json").getJsonArray("bundles").getValuesAs(JsonObject.class).stream()
        .map(Listed::new);
  }

  static Stream<Listed> bad() throws IOException {
    return all().filter(Listed::isBad);
  }

  /** Good ones expect nothing, and nothing is said about them. */
  @ParameterizedTest
  @MethodSource("all")
  void validateSaysWhatIsExpected(Listed bundle) throws IOException {
    List<Diagnostic> found =
        INSPECTION.json(bundle.file(), Files.readString(kit.resolve(bundle.file())));
    assertEquals(
        bundle.expect(), found.stream().map(Diagnostic::code).distinct().sorted().toList());
    assertEquals(bundle.isBad(), !bundle.expect().isEmpty());
    assertEquals(
        bundle.isBad(),
        found.stream().anyMatch(d -> d.toString().contains(": error: ")),
        "refused");
  }

  /** A bad one is the good one with its patch, and so with this one mistake. */
  @ParameterizedTest
  @MethodSource("bad")
  void aBadOneIsAGoodOneChanged(Listed bundle) throws IOException {
    JsonObject good = json(bundle.entry().getString("of"));
    JsonObject bad = json(bundle.file());
    JsonArray patch = bundle.entry().getJsonArray("patch");
    assertNotEquals(good, bad);
    assertEquals(Json.createPatch(patch).apply(good), bad);
    assertTrue(bundle.entry().getString("of").startsWith("good/"));
  }

  static Stream<Listed> seenByAValidatorOrNot() throws IOException {
    return bad().filter(it -> !it.entry().getString("kind").equals("load"));
  }

  /** Without the package, nothing is wrong with the mistakes that only it forbids. */
  @ParameterizedTest
  @MethodSource("seenByAValidatorOrNot")
  void theKindSaysWhoSeesIt(Listed bundle) throws IOException {
    boolean seen = refuses(Without.LENIENT, bundle);
    assertEquals(bundle.entry().getString("kind"), seen ? "fhir" : "profile");
  }

  /** To a server that takes unknown profiles for errors, all of the kit is one. */
  @ParameterizedTest
  @MethodSource("all")
  void theManifestSaysWhatServersAnswer(Listed bundle) throws IOException {
    assertEquals(
        "4xx".equals(bundle.answer("validatesWithoutPackage")), refuses(Without.STRICT, bundle));
    if (!bundle.isBad()) {
      assertEquals("2xx", bundle.answer("validatesFhirOnly"));
      assertFalse(refuses(Without.LENIENT, bundle));
    } else if (bundle.entry().containsKey("note")) {
      assertEquals("either", bundle.answer("validatesFhirOnly"));
      assertEquals("either", bundle.answer("validatesWithPackage"));
    } else if (!bundle.answer("validatesFhirOnly").equals("either")) {
      assertEquals(
          bundle.answer("validatesFhirOnly").equals("4xx"), refuses(Without.LENIENT, bundle));
    }
    assertEquals(
        bundle.answer("validatesWithPackage").equals("4xx"),
        !bundle.entry().containsKey("note")
            && bundle.expect().stream().anyMatch(code -> code.startsWith("validation.")));
  }

  private static boolean refuses(FhirValidator validator, Listed bundle) throws IOException {
    return validator
        .validateWithResult(Files.readString(kit.resolve(bundle.file())))
        .getMessages()
        .stream()
        .anyMatch(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0);
  }

  @Test
  void thereIsEnoughOfEverything() throws IOException {
    List<Listed> listed = all().toList();
    long bad = listed.stream().filter(Listed::isBad).count();
    assertTrue(bad >= 30, bad + " bad");
    assertTrue(listed.size() - bad >= 10, listed.size() - bad + " good");
    for (String kind : List.of("fhir", "profile", "load")) {
      assertTrue(bad().filter(it -> it.entry().getString("kind").equals(kind)).count() >= 10, kind);
    }
    for (String feature :
        List.of("components-approved", "discontinued", "not-approved", "unknown")) {
      assertTrue(goodHas("\"code\": \"" + feature + "\""), feature);
    }
    for (String part :
        List.of(
            "pathway",
            "obligation",
            "ageRange",
            "brand",
            "exclude",
            "modality",
            "letter",
            "alone",
            "combination",
            "/specific-use",
            "/population")) {
      assertTrue(goodHas(part + "\""), part);
    }
    assertTrue(goodHas("monitoringProgram"));
  }

  @Test
  void theManifestAndTheReadmeKnowEveryFile() throws IOException {
    Set<String> named = new TreeSet<>(Set.of("README.md", "manifest.json"));
    named.add(json("manifest.json").getString("package"));
    for (Listed each : all().toList()) {
      named.add(each.file());
      if (!each.isBad()) {
        named.add(each.entry().getString("page"));
      }
    }
    assertEquals(named, files(kit));
    String readme = Files.readString(kit.resolve("README.md"));
    for (Listed each : all().toList()) {
      assertTrue(readme.contains("| `" + each.file() + "` |"), each.file());
    }
    assertTrue(!readme.contains("{{"), "a place that was not filled");
  }

  /** Also over a kit that is there. */
  @Test
  void twiceTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    for (String each : files(kit)) {
      Files.createDirectories(again.resolve(each).getParent());
      Files.copy(kit.resolve(each), again.resolve(each));
    }
    Files.writeString(again.resolve("README.md"), "old");
    assertEquals(0, Ran.with("package", "--kit", "-o", again).code());
    assertEquals(files(kit), files(again));
    for (String each : files(kit)) {
      assertArrayEquals(
          Files.readAllBytes(kit.resolve(each)), Files.readAllBytes(again.resolve(each)), each);
    }
  }

  /** A kit of another version would be mixed into this one. */
  @Test
  void aFolderWithOtherFilesIsRefused() throws IOException {
    Path used = Files.createDirectory(folder.resolve("used"));
    Path old = used.resolve("bad/old-mistake.json");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "{}");
    Ran run = Ran.with("package", "--kit", "-o", used);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith(old + ":1: error: [output.stranger]"), run.err());
    assertEquals(Set.of("bad/old-mistake.json"), files(used));
  }

  /** A package is the same for every server. */
  @Test
  void onlyAKitIsForAServer() {
    for (String[] option : new String[][] {{"--target", "medplum"}, {"--upsert", "id"}}) {
      Ran run = Ran.with("package", option[0], option[1], "-o", folder.resolve("none"));
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("--kit"), run.err());
    }
    assertFalse(Files.exists(folder.resolve("none")));
  }

  private static boolean goodHas(String text) throws IOException {
    for (Listed each : all().filter(it -> !it.isBad()).toList()) {
      if (Files.readString(kit.resolve(each.file())).contains(text)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(each -> root.relativize(each).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static JsonObject json(String file) throws IOException {
    try (Reader text = Files.newBufferedReader(kit.resolve(file));
        JsonReader reader = Json.createReader(text)) {
      return reader.readObject();
    }
  }

  /** Validators that know FHIR R4 and no more. */
  private static final class Without {

    static final FhirValidator LENIENT = validator(false);
    static final FhirValidator STRICT = validator(true);

    private static FhirValidator validator(boolean strict) {
      FhirContext fhir = FhirContext.forR4Cached();
      FhirInstanceValidator instances =
          new FhirInstanceValidator(
              new ValidationSupportChain(
                  new DefaultProfileValidationSupport(fhir),
                  new CommonCodeSystemsTerminologyService(fhir),
                  new InMemoryTerminologyServerValidationSupport(fhir)));
      instances.setAnyExtensionsAllowed(true);
      instances.setErrorForUnknownProfiles(strict);
      return fhir.newValidator().registerValidatorModule(instances);
    }
  }
}
