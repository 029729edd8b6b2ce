package org.monographfhir.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.markdown.Page;
import org.monographfhir.monograph.Reading;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.Entries;
import org.monographfhir.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Each stage but validation, on pages of the generator in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {

  private static final int PAGES = 64;

  private final Parser commonmark = Parser.builder().build();
  private final List<byte[]> files = new ArrayList<>();
  private final List<SourceText> texts = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<Entries<Resource>> entries = new ArrayList<>();
  private StageChain stages;
  private int next;

  /** All stages, once, for what each starts from. */
  @Setup
  public void convert() throws IOException {
    stages = new StageChain();
    Pages made = new Pages(1);
    for (int i = 0; i < PAGES; i++) {
      byte[] bytes = made.page(i).getBytes(UTF_8);
      files.add(bytes);
      texts.add(stages.read(bytes));
      pages.add(stages.parse(texts.get(i)));
      readings.add(stages.extract(pages.get(i)));
      entries.add(stages.map(readings.get(i).monograph()));
    }
  }

  private int turn() {
    next = (next + 1) % PAGES;
    return next;
  }

  /** What nobody gets below: YAML and commonmark alone. */
  @Benchmark
  public Node textFloor() {
    String text = texts.get(turn()).text();
    int end = text.indexOf("\n---", 4);
    new Yaml(new SafeConstructor(new LoaderOptions())).load(text.substring(4, end));
    return commonmark.parse(text.substring(end + 4));
  }

  /** Bytes to clean text. */
  @Benchmark
  public SourceText read() {
    return stages.read(files.get(turn()));
  }

  /** Text to front matter and sections. */
  @Benchmark
  public Page parse() {
    return stages.parse(texts.get(turn()));
  }

  /** Sections to facts. */
  @Benchmark
  public Reading extract() {
    return stages.extract(pages.get(turn()));
  }

  /** Facts to resources. */
  @Benchmark
  public Entries<Resource> map() {
    return stages.map(readings.get(turn()).monograph());
  }

  /** Resources to JSON. */
  @Benchmark
  public Encoded encode() {
    return stages.encode(entries.get(turn()));
  }

  /** All of them. */
  @Benchmark
  public Encoded withoutValidation() {
    byte[] bytes = files.get(turn());
    Page page = stages.parse(stages.read(bytes));
    return stages.encode(stages.map(stages.extract(page).monograph()));
  }

  /** All of them, on two threads: what a page costs each. */
  @Benchmark
  @Threads(2)
  public Encoded withoutValidationOnTwoThreads() {
    return withoutValidation();
  }
}
