package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.change.Change;

/** The command around the comparison: what it takes, what it prints, how it ends. */
class DiffCommandTest {

  private static final Path PAGE = Path.of("seeds/001_6dbfcd76ff4ad935.txt");
  private static final Path BUNDLE = Path.of("output/bundle.json");

  @TempDir Path folder;

  @Test
  void nothingChanged() {
    assertEquals(new Ran(0, "", ""), Ran.with("diff", "output", "output"));
    assertEquals(new Ran(0, "", ""), Ran.with("diff", "output", "seeds"));
  }

  /** The same knowledge in XML, NDJSON and many small Bundles. */
  @Test
  void theFormatIsNoChange() {
    for (List<String> form :
        List.of(
            List.of("--format", "xml"),
            List.of("--format", "ndjson"),
            List.of("--max-entries", "8"))) {
      Path out = folder.resolve(form.get(1));
      assertEquals(0, Ran.with("convert", "seeds", "-o", out, form.get(0), form.get(1)).code());
      assertEquals(new Ran(0, "", ""), Ran.with("diff", "output", out));
    }
  }

  @Test
  void aChangeIsALineAndAnExitCode() throws IOException {
    Path edited = edited("Danyelza", "Danyelza\nNaxi");
    Ran run = Ran.with("diff", BUNDLE, edited);
    assertEquals(1, run.code());
    assertEquals(
        List.of(
            "Blinatumomab: drug left",
            "Dinutuximab: drug left",
            "Naxitamab-gqgk: brand name added: Naxi"),
        run.out().lines().toList());
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    Path edited = edited("aged 1 year", "aged 2 years");
    Ran run = Ran.with("diff", BUNDLE, edited, "--json");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\"aspect\": \"population\""), run.out());
    assertEquals(List.of(), complaints(run.out()));
    assertEquals(List.of(), complaints(Ran.with("diff", BUNDLE, BUNDLE, "--json").out()));
    assertTrue(!complaints("{\"changes\":[{\"aspect\":\"dose\"}]}").isEmpty());
  }

  /** The words around stand there once; only those that changed are marked. */
  @Test
  void htmlShowsTheWordsThatChanged() throws IOException {
    Path edited = edited("aged 1 year", "aged 2 <i>years");
    Ran run = Ran.with("diff", PAGE, edited, "--html");
    assertEquals(1, run.code());
    org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(run.out());
    org.jsoup.nodes.Element reworded = page.select("dt:contains(use reworded)").first();
    org.jsoup.nodes.Element words = reworded.nextElementSibling();
    assertEquals(List.of("1", "year"), words.select("del").eachText());
    assertEquals(1, run.out().split("relapsed", -1).length - 1, run.out());
    String before = words.clone().select("ins").remove().isEmpty() ? "" : words.text();
    assertTrue(before.contains("children"), run.out());
    assertTrue(page.select("script, i, [style], img, link").isEmpty(), run.out());
    assertTrue(page.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
    assertTrue(Ran.with("diff", PAGE, PAGE, "--html").out().contains("Nothing changed."));
  }

  private static List<String> complaints(String json) throws IOException {
    try (InputStream schema = Change.class.getResourceAsStream("changes.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  @Test
  void whatCannotBeComparedIsNoChange() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.md"));
    Path none = Files.writeString(folder.resolve("none.json"), "{}");
    Path xml = Files.writeString(folder.resolve("none.xml"), "<a/>");
    assertEquals(2, Ran.with("diff", BUNDLE, "nowhere").code());
    assertEquals(2, Ran.with("diff", BUNDLE).code());
    Ran rejected = Ran.with("diff", PAGE, empty);
    assertEquals(2, rejected.code());
    assertTrue(rejected.err().contains("[source.empty]"), rejected.err());
    assertTrue(
        Ran.with("diff", BUNDLE, none).err().contains("none.json:1: error: [change.not-fhir]"));
    assertTrue(Ran.with("diff", xml, BUNDLE).err().contains("none.xml:1: error: [r4.not-xml]"));
  }

  private Path edited(String from, String to) throws IOException {
    String page = Files.readString(PAGE);
    assertTrue(page.contains(from), from);
    return Files.writeString(folder.resolve("page.md"), page.replace(from, to));
  }
}
