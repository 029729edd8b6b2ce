package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monographfhir.validation.Bite;
import org.monographfhir.validation.Sample;

/**
 * What we write, before validators that nobody here wrote: the Bundle of the seeds, that of every
 * page of the tests, our FHIR package, and the Bundles that are broken on purpose: a sample of
 * them, or all with {@code -Dsample=all}, which is needed to write the page of who refuses what.
 */
class ValidatorsIT {

  private static final Path WORK = Path.of("target/interop");
  private static final Path PAGE = Path.of("src/site/markdown/conformance.md");
  private static final List<Path> BUNDLES = new ArrayList<>();
  private static final List<Path> PACKAGE = new ArrayList<>();
  private static final Map<Bite, Path> BROKEN = new LinkedHashMap<>();
  private static final Map<Bite, Path> ALLOWED = new LinkedHashMap<>();
  private static final Set<Bite> REFUSED = new LinkedHashSet<>();

  private static final WrittenKit KIT = WrittenKit.any();

  private static Verdicts hl7;
  private static Verdicts ibm;

  /** Everything in one process of each, because starting one takes longer than most answers. */
  @BeforeAll
  static void ask() throws IOException {
    Path corpus = Files.createDirectories(WORK.resolve("corpus"));
    BUNDLES.add(Path.of("output/bundle.json"));
    BUNDLES.addAll(Sample.of(new Corpus().write(corpus)));
    WrittenPackage ours = WrittenPackage.into(WORK.resolve("package"), corpus);
    PACKAGE.addAll(ours.resources());
    Path variants = Files.createDirectories(WORK.resolve("variants"));
    for (Bite bite : Sample.of(Bite.all())) {
      Path file = Files.writeString(variants.resolve(bite.name() + ".json"), Excerpt.of(bite));
      (bite.isBroken() ? BROKEN : ALLOWED).put(bite, file);
    }
    List<Path> all =
        Stream.of(BUNDLES, PACKAGE, BROKEN.values(), ALLOWED.values(), KIT.good(), KIT.bad())
            .flatMap(Collection::stream)
            .toList();
    CompletableFuture<Verdicts> fromHl7 = ForeignValidator.hl7(ours.archive()).ask(all);
    CompletableFuture<Verdicts> fromIbm = ForeignValidator.ibm(ours.classPath()).ask(all);
    for (Bite bite : BROKEN.keySet()) {
      if (bite.isRefused()) {
        REFUSED.add(bite);
      }
    }
    hl7 = fromHl7.join();
    ibm = fromIbm.join();
  }

  @Test
  void hl7HasNoError() {
    assertEquals(Map.of(), hl7.errors(written()));
  }

  @Test
  void ibmHasNoError() {
    assertEquals(Map.of(), ibm.errors(written()));
  }

  @Test
  void everyWarningOfHl7HasAReason() throws IOException {
    KnownWarnings known = KnownWarnings.read(Path.of("src/interop/warnings.tsv"));
    List<EngineFinding> found = hl7.warnings(written());
    assertEquals(Set.of(), known.newOnes(found));
    assertEquals(List.of(), known.goneOnes(found));
  }

  @Test
  void nobodyRefusesWhatIsAllowed() {
    assertEquals(Map.of(), hl7.errors(ALLOWED.values()));
    assertEquals(Map.of(), ibm.errors(ALLOWED.values()));
  }

  @Test
  void theKitIsAnsweredAsItsManifestSays() throws IOException {
    assertEquals(Map.of(), hl7.errors(KIT.good()));
    assertEquals(Map.of(), ibm.errors(KIT.good()));
    List<Path> withPackage = KIT.answered("validatesWithPackage", "4xx");
    assertEquals(List.of(), withPackage.stream().filter(each -> !hl7.refuses(each)).toList());
    List<Path> fhirOnly = KIT.answered("validatesFhirOnly", "4xx");
    assertEquals(List.of(), fhirOnly.stream().filter(each -> !ibm.refuses(each)).toList());
  }

  @Test
  void oursRefusesWhateverIsBroken() {
    assertEquals(BROKEN.keySet(), REFUSED);
  }

  @Test
  void thePageSaysWhoRefusesWhat() throws IOException {
    Refusals refusals = new Refusals();
    BROKEN.forEach(
        (bite, file) ->
            refusals.add(bite, REFUSED.contains(bite), hl7.refuses(file), ibm.refuses(file)));
    if ("update".equals(System.getProperty("golden"))) {
      assertNull(System.getenv("CI"), "golden files are updated by people, who read the change");
      assertTrue(Sample.isAll(), "the page tells of all of them: -Dsample=all");
      Files.writeString(PAGE, refusals.page());
    }
    String page = Files.readString(PAGE);
    assertEquals(List.of(), refusals.rows().stream().filter(row -> !page.contains(row)).toList());
    assertTrue(page.contains(Refusals.head(Bite.all().stream().filter(Bite::isBroken).count())));
    if (Sample.isAll()) {
      assertEquals(page, refusals.page());
    }
  }

  private static List<Path> written() {
    return Stream.concat(BUNDLES.stream(), PACKAGE.stream()).toList();
  }
}
