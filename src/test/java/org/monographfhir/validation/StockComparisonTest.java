package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.validation.definition.Definitions;

/**
 * Whatever {@link ProfileValidator} does to be fast, it says what HAPI's own validator says: the
 * same level, line, place, id and words. HAPI's own validator is slow, so a normal build compares a
 * sample; {@code -Dstock.mutations=1000} compares all bites, the test corpus and as many mutations,
 * {@code -Dstock.seed=7} others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockComparisonTest {

  private static final int MUTATIONS = Integer.getInteger("stock.mutations", 40);
  private static final long SEED = Long.getLong("stock.seed", 1);

  /** Too many for a normal build. */
  private static final boolean ALL = MUTATIONS >= 300;

  /** Also those of parts that hold parts of their own kind. */
  private static final String SAMPLE =
      "\\d.*|allowed-(three|combined).*|criterion-combined.*|specific-use-.*|population-criterion.*";

  private final Map<String, String> inputs = new LinkedHashMap<>();
  private Map<String, Optional<List<Diagnostic>>> stock;

  @BeforeAll
  void askHapi() throws Exception {
    List<String> good = goodBundles();
    if (ALL) {
      good.addAll(testCorpus());
    }
    good.forEach(bundle -> inputs.put("good " + inputs.size(), bundle));
    for (Bite bite : ALL ? Bite.all() : Sample.of(Bite.all())) {
      if (ALL || bite.toString().matches(SAMPLE)) {
        inputs.put("bite " + bite, bite.json());
      }
    }
    List<String> types =
        FhirContext.forR4Cached().getResourceTypes().stream().distinct().sorted().toList();
    for (String type : ALL ? types : Sample.of(types)) {
      inputs.put("bare " + type, "{\"resourceType\":\"" + type + "\",\"text\":{},\"id\":\"x\"}");
    }
    inputs.putAll(oddOnes());
    inputs.put(
        "profile in two arrays",
        good.get(0).replaceFirst("\"profile\": \\[([^]]*)\\]", "\"profile\": [[$1]]"));
    for (int i = 0; i < MUTATIONS; i++) {
      long seed = SEED * 1_000_000 + i;
      inputs.put("mutation " + seed, Mutations.of(good.get(i % good.size()), seed));
    }
    StockValidator reference = new StockValidator(Shipped.PROFILES);
    reference.validate("warm", Shipped.example());
    stock = inTwoThreads(reference::validate);
  }

  private static List<String> goodBundles() throws IOException {
    List<String> good = new ArrayList<>(List.of(Shipped.example()));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/r4"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bundle.json")).sorted().toList()) {
        good.add(Files.readString(file));
      }
    }
    good.add(Files.readString(Path.of("output/bundle.json")));
    return good;
  }

  /** What the ways of being fast stumbled over, or could have. */
  private static Map<String, String> oddOnes() throws IOException {
    Map<String, String> odd = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/stock"))) {
      for (Path file : files.toList()) {
        odd.put("odd " + file.getFileName(), Files.readString(file));
      }
    }
    return odd;
  }

  private static List<String> testCorpus() throws IOException {
    Converter converter = Converter.builder().build().value().orElseThrow();
    List<String> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        converter
            .convert(file.toString(), Files.readAllBytes(file))
            .value()
            .ifPresent(made -> bundles.add(made.bundle()));
      }
    }
    return bundles;
  }

  @Test
  void saysWhatHapiSays() {
    Map<String, String> differences = new LinkedHashMap<>();
    inputs.forEach(
        (name, json) -> compare(name, Shipped.VALIDATOR.validate(name, json), differences));
    assertEquals(Map.of(), differences);
  }

  @Test
  void saysWhatHapiSaysInTwoThreads() throws Exception {
    Map<String, String> differences = new LinkedHashMap<>();
    inTwoThreads(Shipped.VALIDATOR::validate)
        .forEach((name, found) -> compare(name, found, differences));
    assertEquals(Map.of(), differences);
  }

  /** The inputs are worth something: many are broken, in many ways, and HAPI can read them. */
  @Test
  void comparesSomething() {
    List<List<Diagnostic>> answers = stock.values().stream().flatMap(Optional::stream).toList();
    long broken = answers.stream().filter(StockComparisonTest::fails).count();
    long kinds = answers.stream().flatMap(List::stream).map(Diagnostic::code).distinct().count();

    assertTrue(answers.size() > inputs.size() * 95 / 100, "read " + answers.size());
    assertTrue(broken > inputs.size() / 2, "broken " + broken + " of " + inputs.size());
    assertTrue(kinds > 30, "kinds of messages " + kinds);
  }

  @Test
  void noticesARuleThatIsLost(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Shipped.PROFILES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName()),
            Files.readString(file).replace("\"severity\": \"error\"", "\"severity\": \"warning\""));
      }
    }
    ProfileValidator lax =
        new ProfileValidator(Definitions.fromDirectory(folder).value().orElseThrow());
    Map<String, String> differences = new LinkedHashMap<>();
    inputs.forEach(
        (name, json) -> {
          if (name.startsWith("bite 0")) {
            compare(name, lax.validate(name, json), differences);
          }
        });
    assertNotEquals(Map.of(), differences);
  }

  private void compare(String name, List<Diagnostic> found, Map<String, String> differences) {
    Optional<List<Diagnostic>> expected = stock.get(name);
    // Where HAPI throws, there must be an error at least.
    if (expected.isEmpty() ? !fails(found) : !expected.get().equals(found)) {
      differences.put(name, "HAPI: " + expected + "\nwe:   " + found + "\n");
    }
  }

  private static boolean fails(List<Diagnostic> found) {
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  private interface Validation<T> {
    T validate(String name, String json);
  }

  private <T> Map<String, T> inTwoThreads(Validation<T> validation) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Map<String, Future<T>> running = new LinkedHashMap<>();
      inputs.forEach(
          (name, json) -> {
            Callable<T> task = () -> validation.validate(name, json);
            running.put(name, threads.submit(task));
          });
      Map<String, T> results = new LinkedHashMap<>();
      for (Map.Entry<String, Future<T>> each : running.entrySet()) {
        results.put(each.getKey(), each.getValue().get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
