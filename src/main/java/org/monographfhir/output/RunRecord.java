package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what a run printed and what it came to, so that the next one with the same inputs
 * need not be done: see {@link LastRun}.
 */
public final class RunRecord implements Closeable {

  static final String NAME = ".monograph-fhir.last-run";

  static final String KEY = "key ";
  static final String OUT = "out ";
  static final String ERR = "err ";
  static final String FILE = "file ";
  static final String EXIT = "exit ";

  private final Path folder;
  private final Path draft;
  private final boolean kept;
  private final List<String> pending = new ArrayList<>();
  private BufferedWriter writer;

  /**
   * Writes nothing yet.
   *
   * @param folder the output folder
   * @param key what the inputs and options of the run are known by; where there is none, nothing is
   *     written
   */
  public RunRecord(OutputFolder folder, Optional<String> key) {
    this.folder = folder.path();
    draft = this.folder.resolve(NAME + ".tmp");
    kept = key.isPresent();
    key.ifPresent(each -> pending.add(KEY + each + "\n"));
  }

  /** Begins to write: the folder is there. */
  public void begin() throws IOException {
    if (!kept) {
      return;
    }
    Files.deleteIfExists(draft);
    writer = Files.newBufferedWriter(draft, UTF_8, StandardOpenOption.CREATE_NEW);
    for (String line : pending) {
      writer.write(line);
    }
    pending.clear();
  }

  /** Takes a line that was printed to standard output. */
  public void out(String text) throws IOException {
    line(OUT, text);
  }

  /** Takes a line that was printed to standard error. */
  public void err(String text) throws IOException {
    line(ERR, text);
  }

  /** Keeps the record. The files of the run must be in their places: they are older from now on. */
  public void finish(int exitCode) throws IOException {
    if (!kept) {
      return;
    }
    for (String name : Manifest.writtenTo(folder)) {
      line(FILE, Files.size(folder.resolve(name)) + " " + name);
    }
    line(EXIT, Integer.toString(exitCode));
    writer.close();
    Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
      Files.deleteIfExists(draft);
    }
  }

  private void line(String what, String text) throws IOException {
    if (!kept) {
      return;
    }
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    String line = what + escaped + "\n";
    if (writer == null) {
      pending.add(line);
    } else {
      writer.write(line);
    }
  }
}
