package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.cli.Ran;

/**
 * PageFolder to convert, in a folder where they can be changed.
 *
 * @param folder a folder of its own
 */
record PageFolder(Path folder) {

  private static final String TEMPLATE =
      """
      ---
      language: en
      lastReviewed: '2025-12-30'
      source: NCI
      status: active
      title: Drug NUMBER - NCI
      url: https://www.cancer.gov/about-cancer/treatment/drugs/drug-NUMBER
      version: v1
      ---

      # Drug NUMBER - NCI

      # Drug NUMBER

      US Brand Name(s)

      Brand NUMBER

      FDA Approved

      Yes

      [FDA label information for this drug is available at DailyMed.](https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d66bdf0d-9d65-45de-ae5b-a58617c2NUMBER&audience=consumer)

      ## Use in Cancer

      Drug NUMBER is approved to treat:

      - **[Neuroblastoma](/Common/PopUps/popDefinition.aspx?id=45418&version=Patient&language=English)** in adults.
      """;

  static PageFolder seeds(Path folder) throws IOException {
    return copied(folder, "seeds");
  }

  static PageFolder corpus(Path folder) throws IOException {
    return copied(folder, "seeds", "src/test/resources/gold");
  }

  private static PageFolder copied(Path folder, String... sources) throws IOException {
    Files.createDirectories(folder);
    for (String source : sources) {
      try (Stream<Path> files = Files.list(Path.of(source))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
    return new PageFolder(folder);
  }

  /** Made-up pages, short ones, each with a label of its own. */
  static PageFolder many(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      String number = "%04d".formatted(i);
      Files.writeString(folder.resolve(number + ".txt"), TEMPLATE.replace("NUMBER", number));
    }
    return new PageFolder(folder);
  }

  /** Changes a text that one page has once. */
  void change(String file, String from, String to) throws IOException {
    Path page = folder.resolve(file);
    String text = Files.readString(page);
    assertTrue(text.contains(from) && text.indexOf(from) == text.lastIndexOf(from), from);
    Files.writeString(page, text.replace(from, to));
  }

  /**
   * What a load must touch when a brand name of one page is changed, and nothing else: the drug,
   * the document that holds the text of the page, and a Provenance, new because it is about this
   * state of the page; that of the state before stays.
   */
  List<String> movedByChangeOf(String file) throws IOException {
    String slug = Path.of(field(Files.readString(folder.resolve(file)), "url")).getFileName() + "";
    return List.of(
        "DocumentReference " + Nights.HOME + "sid/nci-drug-monograph|" + slug,
        "MedicationKnowledge " + Nights.HOME + "CodeSystem/nci-drug|" + slug,
        "Provenance "
            + Nights.HOME
            + "sid/content-hash|"
            + sha256(Files.readAllBytes(folder.resolve(file)))
            + " "
            + Nights.HOME
            + "sid/mapper-version|0.2.0");
  }

  /** The drugs on whose page a pattern is found. */
  List<String> drugs(String pattern) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        if (Pattern.compile(pattern).matcher(text).find()) {
          names.add(text.split("\n# ")[2].split("\n")[0]);
        }
      }
    }
    return names.stream().sorted().toList();
  }

  private static String field(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Converts them as a user does. */
  Path convert(Path output, Object... options) {
    Ran ran =
        Ran.with(
            Stream.concat(Stream.of("convert", folder, "-o", output, "-q"), Stream.of(options))
                .toArray());
    assertEquals(0, ran.code(), ran.err());
    return output;
  }
}
