package org.monographfhir.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.Converter;
import org.monographfhir.HouseTest;
import org.monographfhir.Setup;
import org.monographfhir.change.Change;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/** A page is edited, and the change is told as a clinician would tell it. */
class SnapshotTest {

  private static final Path NAXITAMAB = Path.of("seeds/001_6dbfcd76ff4ad935.txt");
  private static final Path BLINATUMOMAB = Path.of("seeds/002_4dd11f704081b80e.txt");
  private static final String N = "Naxitamab-gqgk: ";
  private static final String B = "Blinatumomab: ";

  private static final String MARK = paragraph("This use is approved under ");

  private static final Converter CONVERTER = converter(FhirVersion.R4);
  private static final Converter CONVERTER_OF_R5 = converter(FhirVersion.R5);

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(NAXITAMAB, "Danyelza", "Danyelza\nNaxi", N + "brand name added: Naxi"),
        edit(
            NAXITAMAB,
            "Danyelza",
            "Naxi",
            N + "brand name removed: Danyelza",
            N + "brand name added: Naxi"),
        edit(
            NAXITAMAB,
            "\nYes\n",
            "\nNo longer available in the U.S.\n",
            N + "status of the page changed: active -> inactive",
            N + "approval status changed: approved -> discontinued",
            N + "Neuroblastoma: accelerated approval removed",
            N + "Neuroblastoma: approval status of the use changed: approved -> unknown"),
        edit(
            NAXITAMAB,
            "# Naxitamab-gqgk\n\nPlace",
            "# Naxitamab\n\nPlace",
            "Naxitamab: name changed: Naxitamab-gqgk -> Naxitamab"),
        edit(
            NAXITAMAB,
            "aged 1 year",
            "aged 2 years",
            N + "Neuroblastoma: use reworded: …",
            N
                + "Neuroblastoma: patients changed: children aged 1 year and older and adults ->"
                + " children aged 2 years and older and adults",
            N
                + "Neuroblastoma: population changed: children, 1 year and older -> children,"
                + " 2 years and older"),
        edit(
            NAXITAMAB,
            "[high risk]",
            "[very high risk]",
            N + "Neuroblastoma: use reworded: …",
            N
                + "Neuroblastoma: condition of use reworded: high risk (risk group) -> very high"
                + " risk (risk group)"),
        edit(
            NAXITAMAB,
            "(GM-CSF) to treat",
            "(GM-CSF) and aldesleukin to treat",
            N + "Neuroblastoma: lead-in reworded: …",
            N
                + "Neuroblastoma: partner changed: granulocyte-macrophage colony-stimulating factor"
                + " -> granulocyte-macrophage colony-stimulating factor + aldesleukin"),
        edit(
            NAXITAMAB, MARK, "", N + "Neuroblastoma: accelerated approval became regular approval"),
        edit(
            NAXITAMAB,
            "\nThis use is",
            "- **Melanoma** that has spread.\n\nThis use is",
            N + "Neuroblastoma: accelerated approval became regular approval",
            N + "use added: Melanoma that has spread.",
            N + "Melanoma: accelerated approval added"),
        edit(
            NAXITAMAB,
            "- **[Neuroblastoma](",
            "- **[Melanoma](",
            N + "use withdrawn: Neuroblastoma in the bone …",
            N + "use added: Melanoma in the bone …",
            N + "Melanoma: accelerated approval added"),
        edit(
            NAXITAMAB,
            "setid=29a80c6b",
            "setid=39a80c6b",
            N
                + "document link changed: FDA drug label"
                + " https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=29a80c6b-8bad-4650-8c7f-f18490c868ec&audience=consumer"
                + " -> FDA drug label"
                + " https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=39a80c6b-8bad-4650-8c7f-f18490c868ec&audience=consumer"),
        edit(NAXITAMAB, "Detailed scientific", "Long", N + "the text changed, no fact did"),
        edit(
            NAXITAMAB,
            "'2025-12-30'",
            "'2026-03-30'",
            N + "date of the copy changed: 2025-12-30 -> 2026-03-30"),
        edit(
            BLINATUMOMAB,
            "- in patients with cancer that has come back or did not respond to treatment\n",
            "",
            B + "B-cell acute lymphoblastic leukemia: use reworded: …",
            B
                + "B-cell acute lymphoblastic leukemia: sub-use withdrawn: in patients with cancer"
                + " that has come back or did not respond to treatment"),
        edit(
            BLINATUMOMAB,
            "to treat:\n",
            "to treat:\n\n- **Follicular lymphoma** that has come back.",
            B + "use added: Follicular lymphoma that has come back."),
        edit(BLINATUMOMAB, "# Blinatumomab", "# Blinatumomab", new String[0]));
  }

  private static Arguments edit(Path page, String from, String to, String... lines) {
    return Arguments.of(page, from, to, List.of(lines));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void tells(Path file, String from, String to, List<String> lines) throws IOException {
    String page = Files.readString(file);
    assertTrue(page.contains(from), from);
    tells(CONVERTER, page, page.replace(from, to), lines);
    tells(CONVERTER_OF_R5, page, page.replace(from, to), lines);
  }

  private static void tells(Converter by, String before, String after, List<String> lines) {
    List<String> told =
        snapshot(by, before).to(snapshot(by, after)).stream().map(Change::toString).toList();
    assertEquals(lines.size(), told.size(), told::toString);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      assertTrue(
          line.endsWith("…")
              ? told.get(i).startsWith(line.replace("…", ""))
              : told.get(i).equals(line),
          told.toString());
    }
  }

  /** Not one line, whichever way the same pages are delivered. */
  @Test
  void theFormIsNoChange() throws IOException {
    String page = Files.readString(NAXITAMAB);
    Snapshot plain = snapshot(page);
    for (Upsert upsert : Upsert.values()) {
      Form form = new Form(Format.JSON, upsert, Limits.NONE);
      Setup setup = new Setup("other", form, List.of(), Optional.empty());
      Snapshot other = new Snapshot();
      other.page(input(setup.build().value().orElseThrow(), page));
      assertEquals(List.of(), plain.to(other), upsert.toString());
    }
  }

  @Test
  void drugsComeAndLeave() throws IOException {
    Snapshot both = snapshot(Files.readString(NAXITAMAB));
    both.page(input(CONVERTER, Files.readString(BLINATUMOMAB)));
    Snapshot one = snapshot(Files.readString(NAXITAMAB));
    assertEquals("[Blinatumomab: drug added]", one.to(both).toString());
    assertEquals("[Blinatumomab: drug left]", both.to(one).toString());
  }

  /** Two uses of one condition are both new words: which became which is not told. */
  @Test
  void unclearPairsAreNotGuessed() throws IOException {
    String page = Files.readString(BLINATUMOMAB);
    String item = "to treat:\n\n- **Lymphoma** that is %s.\n- **Lymphoma** that is %s.\n";
    Snapshot before = snapshot(page.replace("to treat:\n", item.formatted("new", "old")));
    Snapshot after = snapshot(page.replace("to treat:\n", item.formatted("fast", "slow")));
    assertEquals(
        List.of(
            B + "use withdrawn: Lymphoma that is new.",
            B + "use withdrawn: Lymphoma that is old.",
            B + "use added: Lymphoma that is fast.",
            B + "use added: Lymphoma that is slow."),
        before.to(after).stream().map(Change::toString).toList());
    Snapshot half = snapshot(page.replace("to treat:\n", item.formatted("new", "slow")));
    assertEquals(
        List.of(
            B + "Lymphoma: use reworded: Lymphoma that is old. -> Lymphoma that is slow.",
            B + "Lymphoma: condition of use reworded: old (other) -> slow (other)"),
        before.to(half).stream().map(Change::toString).toList());
  }

  private static Snapshot snapshot(String page) {
    return snapshot(CONVERTER, page);
  }

  private static Snapshot snapshot(Converter by, String page) {
    Snapshot snapshot = new Snapshot();
    snapshot.page(input(by, page));
    assertEquals(List.of(), snapshot.problems());
    return snapshot;
  }

  private static Input input(Converter converter, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Input.read("page.md", bytes, converter.convert("page.md", bytes));
  }

  private static String paragraph(String start) {
    return HouseTest.lines(NAXITAMAB).stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static Converter converter(FhirVersion fhir) {
    try {
      return Converter.builder().fhir(fhir).build().value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
