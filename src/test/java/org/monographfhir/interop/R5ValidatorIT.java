package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.R5Mistakes;
import org.monographfhir.validation.Sample;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.pack.Release;

/**
 * HAPI's validator of R5 as HAPI sets it up, with the definitions of {@code profiles-r5}: what is
 * written has no error, mistakes have one, and ours, which reads packed definitions, finds the same
 * errors. HL7's own engine, with our package as it is, has no error either.
 */
class R5ValidatorIT {

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final int PAGES = 20;

  @TempDir private static Path folder;

  private static final List<Path> GOOD = new ArrayList<>();
  private static final List<Path> BAD = new ArrayList<>();

  private static Path pages;
  private static Path some;
  private static CompletableFuture<Verdicts> hl7;
  private static FhirValidator validator;

  /** Reads all definitions of R5 at once: fifteen seconds. So does HL7's engine meanwhile. */
  @BeforeAll
  static void start() throws IOException {
    pages = converted("pages", PAGES);
    some = Sample.isAll() ? pages : converted("some", 4);
    Path archive = folder.resolve("monograph.fhir.r5-0.2.0.tgz");
    Ran run = Ran.with("package", "--fhir", "r5", "-o", folder);
    assertEquals(0, run.code(), run.err());
    WrittenKit kit = WrittenKit.ofR5();
    GOOD.addAll(Sample.of(kit.good()));
    BAD.addAll(Sample.of(kit.answered("validatesWithPackage", "4xx")));
    List<Path> all =
        Stream.of(List.of(R5Mistakes.SEEDS, pages), GOOD, BAD).flatMap(List::stream).toList();
    hl7 = ForeignValidator.hl7OfR5(archive).ask(all);
    FhirContext fhir = FhirContext.forR5Cached();
    PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
    for (Path file : definitions()) {
      ours.addResource(fhir.newJsonParser().parseResource(Files.readString(file)));
    }
    FhirInstanceValidator instances =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir)));
    instances.setAnyExtensionsAllowed(false);
    instances.setErrorForUnknownProfiles(true);
    validator = fhir.newValidator().registerValidatorModule(instances);
  }

  /** Code systems and value sets are those of R4; profiles and extensions are not. */
  private static List<Path> definitions() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("profiles-r5", "profiles", "profiles/validation-only")) {
      String types = folder.equals("profiles-r5") ? "StructureDefinition|" : "";
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(
                f -> f.getFileName().toString().matches("(" + types + "CodeSystem|ValueSet)-.*"))
            .forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void theSeedsHaveNoError() throws IOException {
    assertEquals(Set.of(), problems(Files.readString(R5Mistakes.SEEDS)));
  }

  /** HAPI takes seconds for each: some, but all with {@code -Dsample=all}. */
  @Test
  void pagesHaveNoError() throws IOException {
    assertEquals(Set.of(), problems(Files.readString(some)));
  }

  @Test
  void hl7HasNoErrorAndNoWarningWithoutAReason() throws IOException {
    Verdicts verdicts = hl7.join();
    List<Path> all = List.of(R5Mistakes.SEEDS, pages);
    assertEquals(Map.of(), verdicts.errors(all));
    KnownWarnings known = KnownWarnings.read(Path.of("src/interop/warnings-r5.tsv"));
    assertEquals(Set.of(), known.newOnes(verdicts.warnings(all)));
    assertEquals(List.of(), known.goneOnes(verdicts.warnings(all)));
  }

  @Test
  void hl7AnswersTheKitAsItsManifestSays() {
    Verdicts verdicts = hl7.join();
    assertEquals(Map.of(), verdicts.errors(GOOD));
    assertEquals(List.of(), BAD.stream().filter(each -> !verdicts.refuses(each)).toList());
  }

  private static Path converted(String name, int limit) throws IOException {
    Path output = folder.resolve(name);
    List<Object> arguments = new ArrayList<>(List.of("convert"));
    try (Stream<Path> files = Files.list(GOLD)) {
      files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .limit(limit)
          .forEach(arguments::add);
    }
    arguments.addAll(List.of("--fhir", "r5", "-q", "-o", output));
    Ran run = Ran.with(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    return output.resolve("bundle.json");
  }

  @Test
  void mistakesAreFoundWhereOursFindsThem() throws IOException {
    ProfileValidator ours =
        new ProfileValidator(Definitions.bundled(Release.R5).value().orElseThrow());
    List<String> differences = new ArrayList<>();
    for (var each : Sample.of(List.copyOf(R5Mistakes.all().entrySet()))) {
      String broken = each.getValue();
      Set<String> stock = new TreeSet<>();
      validate(broken).stream()
          .filter(R5ValidatorIT::isError)
          .map(R5ValidatorIT::words)
          .forEach(stock::add);
      Set<String> found = new TreeSet<>();
      ours.validate("broken", broken).stream()
          .filter(said -> said.severity() == Severity.ERROR)
          .map(said -> said.message())
          .forEach(found::add);
      assertTrue(!stock.isEmpty(), each.getKey());
      if (!stock.equals(found)) {
        differences.add(each.getKey() + "\nHAPI " + stock + "\nours " + found);
      }
    }
    assertEquals(List.of(), differences);
  }

  private static String words(SingleValidationMessage each) {
    String where = each.getLocationString();
    return (where == null ? "" : where.replaceAll("/\\*[^*]*\\*/", "") + ": ") + each.getMessage();
  }

  /** Our fragments list a part of their codes: package --codes writes them with all. */
  private static boolean isOfFragment(SingleValidationMessage each) {
    return each.getMessage().startsWith("Unknown code in fragment CodeSystem");
  }

  private static Set<String> problems(String bundle) {
    Set<String> found = new TreeSet<>();
    validate(bundle).stream()
        .filter(each -> each.getSeverity() != ResultSeverityEnum.INFORMATION)
        .filter(each -> !isOfFragment(each))
        .forEach(each -> found.add(each.getSeverity() + " " + words(each)));
    return found;
  }

  private static boolean isError(SingleValidationMessage each) {
    return each.getSeverity() == ResultSeverityEnum.ERROR
        || each.getSeverity() == ResultSeverityEnum.FATAL;
  }

  private static List<SingleValidationMessage> validate(String json) {
    return validator.validateWithResult(json).getMessages().stream()
        .filter(each -> !"Details_for__matching_against_Profile_".equals(each.getMessageId()))
        .toList();
  }
}
