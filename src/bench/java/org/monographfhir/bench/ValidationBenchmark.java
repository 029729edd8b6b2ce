package org.monographfhir.bench;

import org.monographfhir.validation.definition.Definitions;
import ca.uhn.fhir.validation.ValidationResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.validation.ProfileValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Validation of one monograph: HAPI's own against the program's, of the same strings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ValidationBenchmark {

  private static final int PAGES = 64;

  private final List<String> bundles = new ArrayList<>();
  private final List<List<String>> resources = new ArrayList<>();
  private ProfileValidator validator;
  private StockValidation stock;
  private int next;

  /** Monographs of the generator, and both validators, warm. */
  @Setup
  public void convert() throws IOException {
    StageChain stages = new StageChain();
    Pages made = new Pages(1);
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < PAGES; i++) {
      Encoded encoded = stages.encode(stages.all(made.page(i)));
      bundles.add(encoded.checked());
      resources.add(Plain.resources(encoded, json));
    }
    validator = new ProfileValidator(Definitions.bundled().value().orElseThrow());
    stock = new StockValidation(Path.of("profiles"));
  }

  private int turn() {
    next = (next + 1) % PAGES;
    return next;
  }

  /** HAPI's own, a call for each resource. */
  @Benchmark
  public List<ValidationResult> stockEachResource() {
    return resources.get(turn()).stream().map(stock::validate).toList();
  }

  /** The program's, a call for each resource. */
  @Benchmark
  public List<List<Diagnostic>> ownEachResource() {
    return resources.get(turn()).stream().map(it -> validator.validate("page", it)).toList();
  }

  /** The program's, as it is used: the monograph's Bundle. */
  @Benchmark
  public List<Diagnostic> ownBundle() {
    return validator.validate("page", bundles.get(turn()));
  }
}
