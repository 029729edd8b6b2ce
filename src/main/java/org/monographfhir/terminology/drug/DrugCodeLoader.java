package org.monographfhir.terminology.drug;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.terminology.Complaints;
import org.monographfhir.terminology.Lines;

/** Puts {@link DrugCodes} together from files, whose first line tells what they are. */
public final class DrugCodeLoader {

  private static final String KINDS =
      "FDA's UNII records, DailyMed's rxnorm_mappings, openFDA drug labels (*.json), SEER CanMED"
          + " tables, RXNCONSO.RRF";
  private static final char[] DELIMITERS = {'\t', '|', ','};

  private final Rows rows = new Rows();
  private final Set<String> unclear = new HashSet<>();
  private final List<String> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Whether a file of this name has one of the formats. */
  public static boolean reads(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(".json", ".csv", ".txt", ".tsv", ".rrf").stream().anyMatch(lower::endsWith);
  }

  /**
   * Adds a file; where files contradict each other, the one that was added first wins.
   *
   * @param file as the user named it
   */
  public void add(String file, InputStream in) throws IOException {
    int number = files.size();
    files.add(file.substring(file.lastIndexOf('/') + 1));
    if (file.toLowerCase(Locale.ROOT).endsWith(".json")) {
      json(file, number, in);
    } else {
      lines(file, number, in);
    }
  }

  private void json(String file, int number, InputStream in) throws IOException {
    try {
      if (new OpenFda(number, rows).read(in) == 0) {
        refuse(file, 1, "no openFDA drug labels: there is no result with a set_id");
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      refuse(file, line, "not JSON, or cut off; download it again");
    }
  }

  private void lines(String file, int number, InputStream in) throws IOException {
    Lines lines = new Lines(in);
    Complaints complaints = new Complaints(file);
    Optional<String> first = lines.next() ? lines.text() : Optional.empty();
    LineReader reader = null;
    char delimiter = 0;
    for (char each : DELIMITERS) {
      List<String> fields = first.map(line -> Fields.of(line, each)).orElse(List.of());
      LineReader found = reader(fields, number, complaints);
      reader = reader == null ? found : reader;
      delimiter = found == null ? delimiter : each;
    }
    if (reader == null) {
      refuse(file, 1, "none of the files that are known: " + KINDS);
      return;
    }
    if (reader instanceof ConceptReader) {
      reader.line(1, Fields.of(first.orElseThrow(), delimiter));
    }
    read(file, lines, reader, delimiter, complaints);
    diagnostics.addAll(complaints.diagnostics());
  }

  private LineReader reader(List<String> fields, int number, Complaints complaints) {
    if (ConceptReader.fits(fields)) {
      return new ConceptReader(number, rows);
    }
    List<String> columns = fields.stream().map(CodeTable::column).toList();
    for (CodeTable table : CodeTable.values()) {
      if (table.fits(columns)) {
        return new TableReader(table, columns, number, rows, unclear, complaints);
      }
    }
    return null;
  }

  /** A last line that is too short is a file that is cut off: what is missing nobody knows. */
  private void read(
      String file, Lines lines, LineReader reader, char delimiter, Complaints complaints)
      throws IOException {
    int incomplete = 0;
    while (lines.next()) {
      Optional<String> text = lines.text();
      if (incomplete > 0) {
        complaints.add(incomplete, "not " + reader.fields() + " fields");
        incomplete = 0;
      }
      if (text.isEmpty()) {
        complaints.add(lines.number(), "not UTF-8, or longer than " + Lines.LONGEST + " bytes");
      } else if (!text.get().isBlank()) {
        List<String> fields = Fields.of(text.get(), delimiter);
        if (fields.size() == reader.fields()) {
          reader.line(lines.number(), fields);
        } else {
          incomplete = lines.number();
        }
      }
    }
    if (incomplete > 0) {
      refuse(
          file,
          incomplete,
          "cut off: the last line has not the %d fields of the others; download it again"
              .formatted(reader.fields()));
    }
  }

  private void refuse(String file, int line, String message) {
    diagnostics.add(Diagnostic.error(file, line, "terminology.drug-codes", message));
  }

  /** None when a file could not be read: codes that the user asked for would be missing. */
  public Outcome<DrugCodes> build() {
    boolean failed = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    DrugCodes codes = new DrugCodes(rows, Set.copyOf(unclear), List.copyOf(files));
    return new Outcome<>(failed ? Optional.empty() : Optional.of(codes), diagnostics);
  }
}
