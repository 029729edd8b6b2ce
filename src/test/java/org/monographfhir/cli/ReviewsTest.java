package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reviewed stands as long as the page is as it was. */
class ReviewsTest {

  @TempDir Path folder;

  private Path in;
  private Path out;
  private Path reviews;

  @BeforeEach
  void pages() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    reviews = folder.resolve("reviews.json");
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path each : seeds.toList()) {
        Files.copy(each, in.resolve(each.getFileName().toString()));
      }
    }
  }

  @Test
  void oneOfTwoIsOpenAgainAfterItsPageChanged() throws IOException {
    Ran.with("convert", in, "-o", out, "-q");
    export("dinutuximab", "naxitamab-gqgk");
    Ran same = Ran.with("convert", in, "-o", out, "--reviews", reviews);
    assertTrue(!same.err().contains("review"), same.err());
    assertEquals("reviewed reviewed", states());

    Path page = in.resolve("001_6dbfcd76ff4ad935.txt");
    Files.writeString(page, Files.readString(page).replace("aged 1 year", "aged 2 years"));
    Ran changed = Ran.with("convert", in, "-o", out, "--reviews", reviews);
    assertEquals(0, changed.code(), changed.err());
    assertTrue(
        changed
            .err()
            .contains(
                page
                    + ":1: warning: [convert.changed-since-review] the page has changed since its"
                    + " review of 2026-11-29 and is open again"),
        changed.err());
    assertEquals("reviewed changed since", states());
    assertEquals(
        1, Ran.with("convert", in, "-o", out, "--reviews", reviews, "--fail-on", "warning").code());
    assertEquals("looks right", row("naxitamab-gqgk").attr("data-rc"));
  }

  /** Reviews are an input: a run with others is not the same run. */
  @Test
  void otherReviewsMakeAnotherReport() throws IOException {
    Ran.with("convert", in, "-o", out, "-q");
    export("dinutuximab");
    Ran.with("convert", in, "-o", out, "--reviews", reviews);
    assertEquals("reviewed ", states());
    export("dinutuximab", "naxitamab-gqgk");
    Ran.with("convert", in, "-o", out, "--reviews", reviews);
    assertEquals("reviewed reviewed", states());
  }

  @Test
  void whatIsNoExportIsRefused() throws IOException {
    for (String text : List.of("no", "{}", "{\"reviews\":[{\"slug\":\"x\"}]}")) {
      Files.writeString(reviews, text);
      Ran run = Ran.with("convert", in, "-o", out, "--reviews", reviews);
      assertEquals(1, run.code());
      assertTrue(run.err().contains(reviews + ":1: error: [output.reviews] "), run.err());
    }
    assertEquals(2, Ran.with("convert", in, "--reviews", folder.resolve("none")).code());
    assertTrue(Files.notExists(out), "nothing was written");
  }

  private String states() throws IOException {
    return row("dinutuximab").child(7).text() + " " + row("naxitamab-gqgk").child(7).text();
  }

  private Element row(String slug) throws IOException {
    Document report = Jsoup.parse(Files.readString(out.resolve("report.html")));
    return report.select("#pages tr[data-k=" + slug + "]").first();
  }

  /** As the report in a browser does; ReportInBrowserIT holds that against the real one. */
  private void export(String... slugs) throws IOException {
    ObjectNode root = new ObjectMapper().createObjectNode().put("program", "monograph-fhir");
    ArrayNode all = root.putArray("reviews");
    for (String slug : slugs) {
      Element row = row(slug);
      all.addObject()
          .put("slug", slug)
          .put("name", row.child(0).text())
          .put("sha256", row.attr("data-h"))
          .put("reviewed", true)
          .put("comment", "looks right")
          .put("at", "2026-11-29T10:00:00.000Z");
    }
    JsonNode exported = root;
    Files.writeString(reviews, exported.toString());
    assertEquals(
        List.of(),
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Files.readString(
                    Path.of("src/main/resources/org/monographfhir/output/reviews.schema.json")))
            .validate(exported.toString(), InputFormat.JSON)
            .stream()
            .map(Object::toString)
            .toList());
  }
}
