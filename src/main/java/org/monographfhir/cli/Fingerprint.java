package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the inputs and options of a run are known by: two runs with the same fingerprint have the
 * same output. Made of the content of all files that are read, and without any FHIR, so that a run
 * that has nothing to do ends at once.
 */
final class Fingerprint {

  private final MessageDigest all = sha256();

  /**
   * The fingerprint; none where it cannot be told, as with standard input or a file that cannot be
   * read.
   *
   * @param options that the output depends on, in words
   * @param definitions files and folders that the conversion goes by
   */
  static Optional<String> of(
      Collection<Source> sources, List<Path> definitions, Object... options) {
    return of(home(), sources, definitions, options);
  }

  /**
   * The same for any program.
   *
   * @param program a jar, or the folder of its classes
   */
  static Optional<String> of(
      Path program, Collection<Source> sources, List<Path> definitions, Object... options) {
    if (!sources.stream()
        .allMatch(source -> source.path().filter(Files::isRegularFile).isPresent())) {
      return Optional.empty();
    }
    try {
      Fingerprint made = new Fingerprint();
      made.add(Version.number() + " " + state(program));
      Stream.of(options).forEach(option -> made.add(option.toString()));
      for (Path each : definitions) {
        made.addFolder(each);
      }
      // Several at a time, taken in their order.
      sources.parallelStream()
          .map(source -> source.name() + " " + hash(source.path().get()))
          .forEachOrdered(made::add);
      return Optional.of(HexFormat.of().formatHex(made.all.digest()));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private void add(String text) {
    all.update(text.getBytes(UTF_8));
    all.update((byte) 0);
  }

  private void addFolder(Path folder) throws IOException {
    for (Path file : files(folder)) {
      add(file + " " + hash(file));
    }
  }

  /** By size and time of change. */
  private static String state(Path program) throws IOException {
    StringBuilder state = new StringBuilder();
    for (Path file : files(program)) {
      BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
      state.append(file).append(of.size()).append(of.lastModifiedTime());
    }
    return state.toString();
  }

  private static Path home() {
    try {
      return Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes come from a file", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String hash(Path file) {
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
