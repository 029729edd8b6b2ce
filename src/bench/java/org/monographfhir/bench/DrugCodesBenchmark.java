package org.monographfhir.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.monographfhir.terminology.drug.DrugCodeLoader;
import org.monographfhir.terminology.drug.DrugCodes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A large file of drug codes, read with little memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx400m")
public class DrugCodesBenchmark {

  @Param("2000000")
  private int lines;

  /** DailyMed's table of labels and RxNorm codes. */
  @Benchmark
  public DrugCodes rxNormMappings() throws IOException {
    DrugCodeLoader loader = new DrugCodeLoader();
    loader.add("rxnorm_mappings.txt", new MappingLines(lines));
    return loader.build().value().orElseThrow();
  }
}
