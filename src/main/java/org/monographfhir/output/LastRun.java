package org.monographfhir.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the last run into a folder printed and came to, if doing it again would change nothing: its
 * inputs and options were the same, and its files are as it left them, no younger than the record
 * of it and of the size that it says.
 *
 * @param lines what was printed, each after the word that says where
 * @param exitCode what the run came to
 */
public record LastRun(List<String> lines, int exitCode) {

  public LastRun {
    lines = List.copyOf(lines);
  }

  /**
   * Looks for it; a record that cannot be read is none.
   *
   * @param key what the inputs and options of the run are known by
   */
  public static Optional<LastRun> in(OutputFolder folder, String key) throws IOException {
    Path record = folder.path().resolve(RunRecord.NAME);
    if (!Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    FileTime written = Files.getLastModifiedTime(record);
    List<String> printed = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(record)) {
      if (!(RunRecord.KEY + key).equals(lines.readLine())) {
        return Optional.empty();
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.substring(line.indexOf(' ') + 1).translateEscapes();
        if (line.startsWith(RunRecord.EXIT)) {
          return Optional.of(new LastRun(printed, Integer.parseInt(text)));
        } else if (line.startsWith(RunRecord.FILE)) {
          if (!isAsLeft(folder.path(), text, written)) {
            return Optional.empty();
          }
        } else {
          printed.add(line);
        }
      }
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Prints again what was printed. */
  public void repeat(Consumer<String> out, Consumer<String> err) {
    for (String line : lines) {
      String text = line.substring(RunRecord.OUT.length()).translateEscapes();
      (line.startsWith(RunRecord.OUT) ? out : err).accept(text);
    }
  }

  private static boolean isAsLeft(Path folder, String sizeAndName, FileTime written)
      throws IOException {
    int space = sizeAndName.indexOf(' ');
    Path file = folder.resolve(sizeAndName.substring(space + 1));
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == Long.parseLong(sizeAndName.substring(0, space))
        && Files.getLastModifiedTime(file).compareTo(written) <= 0;
  }
}
