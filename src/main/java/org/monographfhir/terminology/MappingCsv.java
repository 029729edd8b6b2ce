package org.monographfhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * Reads a map as a table in UTF-8 and with the quoting of RFC 4180. The display is that of the
 * source, for the eyes of who keeps the table. A line without a target code is one that is still to
 * be filled in.
 */
final class MappingCsv {

  private static final List<String> HEADER =
      List.of("system", "code", "display", "targetSystem", "targetCode");
  private static final List<String> OPTIONAL = List.of("equivalence", "targetDisplay");
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final List<Mapping> found = new ArrayList<>();
  private final Complaints complaints;
  private List<String> header = HEADER;
  private int open;
  private long line = 1;

  private MappingCsv(String file) {
    this.file = file;
    complaints = new Complaints(file);
  }

  static Outcome<List<Mapping>> read(String file, InputStream csv) throws IOException {
    return new MappingCsv(file).read(csv);
  }

  private Outcome<List<Mapping>> read(InputStream csv) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(csv, UTF_8.newDecoder()));
    try (CSVParser parser = CSVParser.parse(withoutMark(text), CSVFormat.RFC4180)) {
      return rows(parser);
    } catch (CharacterCodingException e) {
      return refused("not UTF-8");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        return refused("not UTF-8");
      }
      if (e.getCause() instanceof CSVException) {
        return refused("not CSV: a quotation mark that is not closed, or text behind one");
      }
      throw e.getCause();
    }
  }

  private static Reader withoutMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private Outcome<List<Mapping>> rows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    header = records.hasNext() ? records.next().stream().map(String::strip).toList() : List.of();
    if (!header.containsAll(HEADER)) {
      return refused("the first line is not the header " + String.join(",", HEADER));
    }
    line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      CSVRecord row = records.next();
      if (row.size() > 1 || !row.get(0).isBlank()) {
        row(row);
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(complaints.diagnostics());
    if (open > 0) {
      diagnostics.add(
          Diagnostic.information(
              file, 1, "terminology.open", open + " of the lines have no targetCode yet"));
    }
    return Outcome.of(found, diagnostics);
  }

  private void row(CSVRecord row) {
    int at = Math.toIntExact(line);
    if (row.size() != header.size()) {
      complaints.add(at, row.size() + " values instead of " + header.size());
      return;
    }
    String code = value(row, "targetCode");
    if (code.isEmpty()) {
      open++;
      return;
    }
    String said = value(row, OPTIONAL.get(0));
    Optional<Equivalence> equivalence =
        Equivalence.of(said.isEmpty() ? Equivalence.EQUIVALENT.code() : said);
    if (equivalence.isEmpty()) {
      complaints.add(at, "\"" + said + "\" is no equivalence: equal, equivalent, narrower, wider");
      return;
    }
    String shown = value(row, OPTIONAL.get(1));
    String system = value(row, "targetSystem");
    Coding target = shown.isEmpty() ? Coding.of(system, code) : Coding.of(system, code, shown);
    String from = value(row, "system");
    String words = value(row, "code");
    Coding source = from.equals(WordCodes.SYSTEM) ? WordCodes.of(words) : Coding.of(from, words);
    Mapping mapping = new Mapping(source, target, equivalence.get(), file, at);
    mapping
        .malformed()
        .ifPresentOrElse(message -> complaints.add(at, message), () -> found.add(mapping));
  }

  private String value(CSVRecord row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : row.get(at).strip();
  }

  private Outcome<List<Mapping>> refused(String message) {
    return Outcome.none(Diagnostic.error(file, Math.toIntExact(line), "terminology.csv", message));
  }
}
