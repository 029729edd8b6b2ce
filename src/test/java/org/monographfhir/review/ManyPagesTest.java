package org.monographfhir.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monographfhir.monograph.Reading;

/** The report of as many pages as NCI has. */
class ManyPagesTest {

  private static final int PAGES = 400;

  private static final int MOST_CHARACTERS = 10_000_000;

  /** Text that a test may keep in memory. */
  private static final class Kept implements Aside {

    private final StringWriter text = new StringWriter();

    @Override
    public Writer writer() {
      return text;
    }

    @Override
    public void copyTo(Writer out) throws IOException {
      out.write(text.toString());
    }
  }

  @Test
  void isSmallEnoughToOpen() throws IOException {
    List<Reading> readings = ReadPages.all();
    assertTrue(readings.size() > 15, readings.size() + " pages");
    List<ReviewedResource> resources =
        Collections.nCopies(
            9,
            new ReviewedResource(
                "DocumentReference",
                "identifier=https://w3id.org/monograph-fhir/sid/nci-drug-monograph|dinutuximab",
                "urn:uuid:3cafc846-d260-55e4-b858-7e2cdda85580",
                "bundle-0001.json",
                123_456));
    Kept monographs = new Kept();
    Review review = new Review(new Kept(), new Kept(), monographs, SignOffs.NONE);
    for (int i = 0; i < PAGES; i++) {
      int before = monographs.text.getBuffer().length();
      review.add(ReadPages.reviewed("page" + i, readings.get(i % readings.size()), resources));
      assertTrue(monographs.text.getBuffer().length() > before, "put aside at once");
    }
    StringWriter out = new StringWriter();
    review.finish("1", out);
    assertTrue(out.toString().length() < MOST_CHARACTERS, out.toString().length() + " characters");
    assertEquals(PAGES, out.toString().split("<article", -1).length - 1);
  }
}
