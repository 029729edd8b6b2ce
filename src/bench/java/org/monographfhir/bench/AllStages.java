package org.monographfhir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with what they allocate, and leaves the class path for whole-runs.py. */
public final class AllStages {

  private AllStages() {}

  /** Arguments: the folder to write to, and a pattern of the benchmarks to run. */
  public static void main(String[] args) throws IOException, RunnerException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("classpath.txt"), System.getProperty("java.class.path"));
    new Runner(
            new OptionsBuilder()
                .include(args[1])
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("stages.json").toString())
                .build())
        .run();
  }
}
