package org.monographfhir.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Reads the names of concepts from {@code Thesaurus.txt}, the flat file of the NCI Thesaurus. Its
 * ReadMe: "The fields are: code, concept name, parents, synonyms, definition, display name, concept
 * status, semantic type", with tabs between them, and "the first entry in the synonyms field is the
 * preferred name of the concept". Retired concepts are passed by.
 */
final class FlatFile {

  private static final int CODE = 0;
  private static final int CONCEPT_NAME = 1;
  private static final int SYNONYMS = 3;
  private static final int DISPLAY_NAME = 5;
  private static final int STATUS = 6;

  private final NameTable names;
  private final Complaints complaints;
  private boolean useful;

  private FlatFile(String file, NameTable names) {
    this.names = names;
    complaints = new Complaints(file);
  }

  /** Adds the names of a file, and says what is wrong with it. */
  static List<Diagnostic> read(String file, InputStream in, NameTable names) throws IOException {
    FlatFile flat = new FlatFile(file, names);
    Lines lines = new Lines(in);
    while (lines.next()) {
      flat.line(lines);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (flat.useful) {
      diagnostics.addAll(flat.complaints.diagnostics());
    } else {
      diagnostics.add(
          Diagnostic.error(
              file, 1, "terminology.flat-file", "not the flat file of the NCI Thesaurus"));
    }
    return diagnostics;
  }

  private void line(Lines lines) {
    Optional<String> text = lines.text();
    if (text.isEmpty()) {
      complaints.add(lines.number(), "not UTF-8, or longer than " + Lines.LONGEST + " bytes");
    } else if (!text.get().isBlank()) {
      fields(text.get().split("\t", -1), lines.number());
    }
  }

  private void fields(String[] fields, int line) {
    if (fields.length <= STATUS || !Mapping.isNcitCode(fields[CODE])) {
      complaints.add(line, "not a line of the flat file: code, name, parents, synonyms, ...");
      return;
    }
    useful = true;
    String status = fields[STATUS].toLowerCase(Locale.ROOT);
    if (!status.contains("obsolete") && !status.contains("retired")) {
      names.add(Integer.parseInt(fields[CODE].substring(1)), names(fields));
    }
  }

  private static List<String> names(String[] fields) {
    List<String> names =
        Stream.of(fields[SYNONYMS], fields[DISPLAY_NAME])
            .flatMap(field -> Stream.of(field.split("\\|")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? conceptName(fields[CONCEPT_NAME]) : names;
  }

  /** "If no preferred name has been stated": newer files have the concept's address there. */
  private static List<String> conceptName(String field) {
    boolean address = field.contains("://");
    return address || field.isBlank() ? List.of() : List.of(field.strip());
  }
}
