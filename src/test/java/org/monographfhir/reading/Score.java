package org.monographfhir.reading;

import static org.monographfhir.reading.Tally.Level.MUST;
import static org.monographfhir.reading.Tally.Level.SHOULD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares what Bundles say with gold readings, fact by fact. */
final class Score {

  private static final Map<String, String> STATUS =
      Map.of(
          "yes", "approved",
          "no", "not-approved",
          "no-longer-available", "discontinued",
          "individual-drugs-approved", "components-approved");

  private final Tally tally = new Tally();
  private int exact;
  private int emitted;
  private int expected;

  Tally tally() {
    return tally;
  }

  /** Compares one page. */
  void compare(JsonNode gold, Optional<DrugFacts> found) {
    String file = gold.path("file").asText();
    expected += gold.path("indications").size();
    tally.check(MUST, "converted", file, found.isPresent(), gold.path("url").asText(), null);
    if (found.isEmpty()) {
      return;
    }
    DrugFacts drug = found.get();
    emitted += drug.uses().size();
    must(file, gold, drug);
    should(file, gold, drug);
    uses(file, GoldUse.list(gold.path("indications"), GoldUse::new), drug.uses());
  }

  private void must(String file, JsonNode gold, DrugFacts drug) {
    tally.same(MUST, "name", file, PlainWords.plain(gold.path("name")), drug.name());
    tally.same(MUST, "brand names", file, texts(gold, "brandNames"), drug.brandNames());
    String status = STATUS.get(gold.path("fdaApproved").asText());
    tally.same(MUST, "fda status", file, status, drug.status());
    tally.same(MUST, "set ids", file, sorted(gold, "dailymedSetIds"), drug.setIds());
    tally.same(MUST, "ncit code", file, text(gold.path("ncitCode")), drug.ncitCode());
    tally.same(MUST, "cdr id", file, text(gold.path("cdrDictionaryId")), drug.cdrId());
    tally.same(
        MUST, "medlineplus ids", file, sorted(gold, "medlinePlusIds"), drug.medlinePlusIds());
    tally.same(
        MUST, "number of indications", file, gold.path("indications").size(), drug.uses().size());
    tally.same(MUST, "regimen members", file, members(gold), drug.members());
  }

  private void should(String file, JsonNode gold, DrugFacts drug) {
    List<String> otherNames = drug.otherNames().stream().sorted().toList();
    tally.same(SHOULD, "other names", file, sorted(gold, "otherNames"), otherNames);
    tally.same(
        SHOULD,
        "investigational",
        file,
        gold.path("investigational").asBoolean(),
        drug.investigational());
    boolean restricted = !gold.path("restrictedProgram").asText("").isEmpty();
    tally.same(SHOULD, "rems", file, restricted, drug.restricted());
    List<String> slugs = GoldUse.list(gold.path("relatedDrugs"), d -> slug(d.path("url").asText()));
    tally.same(SHOULD, "related drugs", file, new TreeSet<>(slugs), drug.relatedDrugs());
  }

  private void uses(String file, List<GoldUse> golds, List<BundleUse> uses) {
    List<Integer> left = IntStream.range(0, uses.size()).boxed().collect(Collectors.toList());
    for (int i = 0; i < golds.size(); i++) {
      GoldUse gold = golds.get(i);
      String text = gold.texts().get(0);
      if (left.isEmpty()) {
        tally.check(MUST, "indication found", file, false, text, null);
        continue;
      }
      Comparator<Integer> likeness =
          Comparator.comparingDouble(k -> Similarity.of(text, uses.get(k).text()));
      Integer match = golds.size() == uses.size() ? i : left.stream().max(likeness).orElseThrow();
      left.remove(match);
      exact += UseScore.of(gold, uses.get(match), file, tally) ? 1 : 0;
    }
  }

  /** The last two lines below the table. */
  String summary() {
    double precision = emitted == 0 ? 0 : (double) exact / emitted;
    double recall = expected == 0 ? 0 : (double) exact / expected;
    return String.format(
        Locale.ROOT,
        "exact indications: precision %.3f recall %.3f (%d of %d expected, %d emitted)%n%s",
        precision,
        recall,
        exact,
        expected,
        emitted,
        result(precision, recall));
  }

  private String result(double precision, double recall) {
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return String.format(
        Locale.ROOT, "must %s  should %s  f1 %.3f", tally.of(MUST), tally.of(SHOULD), f1);
  }

  private static List<String> members(JsonNode gold) {
    return GoldUse.list(
        gold.path("regimenMembers"),
        m ->
            PlainWords.plain(m.path("letter").asText(""))
                + " = "
                + PlainWords.plain(m.path("name")));
  }

  private static List<String> texts(JsonNode gold, String field) {
    return GoldUse.list(gold.path(field), JsonNode::asText);
  }

  private static List<String> sorted(JsonNode gold, String field) {
    return texts(gold, field).stream().sorted().toList();
  }

  private static String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }

  private static String slug(String url) {
    return url.replaceFirst("/+$", "").replaceFirst(".*/", "");
  }
}
