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
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * Reads a map as a table, {@code system,code,display,targetSystem,targetCode}, in UTF-8 and with
 * the quoting of RFC 4180. The display is that of the source, for the eyes of who keeps the table:
 * what the Thesaurus calls the concept the table does not say.
 */
final class MappingCsv {

  private static final List<String> HEADER =
      List.of("system", "code", "display", "targetSystem", "targetCode");
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final List<Mapping> found = new ArrayList<>();
  private final Complaints complaints;
  private int otherSystems;
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
    if (!records.hasNext() || !records.next().toList().equals(HEADER)) {
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
    if (otherSystems > 0) {
      diagnostics.add(OtherSystems.passedBy(file, otherSystems, "line"));
    }
    if (found.isEmpty()) {
      diagnostics.add(OtherSystems.nothingFound(file));
    }
    return Outcome.of(found, diagnostics);
  }

  private void row(CSVRecord row) {
    int at = Math.toIntExact(line);
    if (row.size() != HEADER.size()) {
      complaints.add(at, row.size() + " values instead of " + HEADER.size());
      return;
    }
    boolean ours =
        row.get(0).strip().equals(Canonical.codeSystem("nci-cancer-term"))
            && row.get(3).strip().equals(Systems.NCIT);
    if (!ours) {
      otherSystems++;
      return;
    }
    Coding target = Coding.of(Systems.NCIT, row.get(4).strip());
    Mapping mapping = new Mapping(row.get(1).strip(), target, file, at);
    if (mapping.wellFormed()) {
      found.add(mapping);
    } else {
      complaints.add(at, mapping.malformed());
    }
  }

  private Outcome<List<Mapping>> refused(String message) {
    return Outcome.none(Diagnostic.error(file, Math.toIntExact(line), "terminology.csv", message));
  }
}
