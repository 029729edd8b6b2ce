package org.monographfhir.coding;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.terminology.BuiltInMaps;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.TerminologyLoader;
import org.monographfhir.terminology.drug.DrugCodeLoader;

/** Reads the files of codes that a user hands in, each once. */
public final class CodeSources {

  private final TerminologyLoader terminology = new TerminologyLoader();
  private final DrugCodeLoader drugs = new DrugCodeLoader();
  private final List<CodeFile> files = new ArrayList<>();

  public static CodeSources of(List<Path> terminology, List<Path> drugCodes) throws IOException {
    CodeSources sources = new CodeSources();
    for (Path file : terminology) {
      sources.add(file, sources.terminology::add);
    }
    for (Path file : drugCodes) {
      sources.add(file, isThesaurus(file) ? sources.terminology::addNames : sources.drugs::add);
    }
    return sources;
  }

  public TerminologyLoader terminology() {
    return terminology;
  }

  public DrugCodeLoader drugs() {
    return drugs;
  }

  public List<CodeFile> files() {
    return List.copyOf(files);
  }

  /** The flat file has no header: its name tells. */
  private static boolean isThesaurus(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith("thesaurus") && name.endsWith(".txt");
  }

  private void add(Path file, Reader reader) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(file), 1 << 16), sha256)) {
      reader.read(file.toString().replace(File.separatorChar, '/'), kept(in));
      in.transferTo(OutputStream.nullOutputStream());
    }
    files.add(
        new CodeFile(
            file.getFileName().toString(),
            LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC),
            Files.size(file),
            HexFormat.of().formatHex(sha256.digest())));
  }

  /** Stays open, so that what a reader leaves is a part of the digest too. */
  private static InputStream kept(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // The one who opened it closes it.
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What takes a file. */
  private interface Reader {
    void read(String name, InputStream in) throws IOException;
  }

  /** The maps of a folder of definitions, or those that come with the program. */
  public static Outcome<BuiltInMaps> builtIn(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return Outcome.of(BuiltInMaps.bundled(), List.of());
    }
    return BuiltInMaps.of(
        folder.get().toString(),
        name -> {
          Path file = folder.get().resolve(name);
          return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        });
  }
}
