package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * HAPI and HL7 leave many libraries to others to bring, and a class of theirs that wants one ends
 * with an error. Walks all of their classes: what is not on the class path of the program stands in
 * a table, with the reason why it is not asked for.
 */
class LibrariesTest {

  private static final Path CLASS_PATH = Path.of("target/class-path.txt");
  private static final Path TABLE = Path.of("src/test/resources/left-out.tsv");
  private static final Pattern MISSING = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+not found");

  private record LeftOut(String from, String library) {}

  @Test
  void whatIsLeftOutHasAReason() throws IOException {
    List<LeftOut> table = table();
    Set<String> known = new TreeSet<>();
    table.forEach(each -> known.add(each.from() + " -> " + each.library()));
    Set<String> found = new TreeSet<>();
    Matcher missing = MISSING.matcher(jdeps());
    while (missing.find()) {
      String from = packageOf(missing.group(1));
      String wanted = packageOf(missing.group(2));
      String library =
          table.stream()
              .filter(each -> each.from().equals(from) && isOf(wanted, each.library()))
              .map(LeftOut::library)
              .findFirst()
              .orElse(wanted + " (for " + missing.group(1) + ")");
      found.add(from + " -> " + library);
    }
    assertEquals(String.join("\n", known), String.join("\n", found));
  }

  private static boolean isOf(String wanted, String library) {
    return wanted.equals(library) || wanted.startsWith(library + ".");
  }

  private static List<LeftOut> table() throws IOException {
    List<LeftOut> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        assertEquals(3, cells.length, line);
        rows.add(new LeftOut(cells[0], cells[1]));
      }
    }
    return rows;
  }

  private static String packageOf(String type) {
    return type.replaceFirst("\\.[A-Z].*$", "");
  }

  private static String jdeps() throws IOException {
    assertTrue(Files.exists(CLASS_PATH), "run the tests with Maven, which writes " + CLASS_PATH);
    String all = Files.readString(CLASS_PATH);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--multi-release", "base", "--missing-deps", "--class-path", all));
    List<String> walked =
        List.of(all.split(Pattern.quote(File.pathSeparator))).stream()
            .filter(each -> each.contains("hapi-fhir-") || each.contains("org.hl7.fhir."))
            .collect(Collectors.toList());
    assertTrue(walked.size() > 10, walked.toString());
    arguments.addAll(walked);
    StringWriter out = new StringWriter();
    PrintWriter print = new PrintWriter(out);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(print, print, arguments.toArray(String[]::new));
    return out.toString();
  }
}
