package org.monographfhir.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.output.explanation.ExplainedBlock;

/** The fields in front of a page, each with its line and the element that it goes to first. */
final class FrontMatterFacts {

  private final List<String> lines;
  private final List<ExplainedBlock> blocks = new ArrayList<>();

  private FrontMatterFacts(byte[] page) {
    lines = new String(page, UTF_8).lines().toList();
  }

  static List<ExplainedBlock> of(FrontMatter fields, byte[] page) {
    FrontMatterFacts facts = new FrontMatterFacts(page);
    String review = "MedicationKnowledge.extension('editorial-review')";
    String category = "DocumentReference.category";
    facts.add("title", Optional.of(fields.title()), "DocumentReference.description");
    facts.add("url", Optional.of(fields.url()), "MedicationKnowledge.meta.source");
    facts.add("language", fields.language(), "MedicationKnowledge.language");
    facts.add("lastReviewed", fields.copied(), review + ".extension('lastReviewed')");
    facts.add("reviewFrequency", fields.reviewFrequency(), review + ".extension('frequency')");
    facts.add("status", fields.status(), "MedicationKnowledge.status");
    facts.add("version", fields.version(), "MedicationKnowledge.extension('artifact-version')");
    facts.add(
        "citation",
        fields.citation(),
        "DocumentReference.content.attachment.extension('cqf-citation')");
    facts.add("license", fields.license(), "DocumentReference.extension('artifact-copyright')");
    facts.add("source", fields.source(), "DocumentReference.author");
    facts.add("sourceType", fields.sourceType(), category);
    facts.add(
        "audienceLevel",
        fields.audienceLevel(),
        "DocumentReference.extension('artifact-useContext')");
    facts.add("cancerTypes", list(fields.cancerTypes()), category);
    facts.add("tags", list(fields.tags()), category);
    for (Map.Entry<String, String> other : fields.others().entrySet()) {
      facts.add(other.getKey(), Optional.of(other.getValue()), "Provenance.text");
    }
    return facts.blocks.stream().sorted((a, b) -> a.line() - b.line()).toList();
  }

  private static Optional<String> list(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private void add(String key, Optional<String> value, String path) {
    if (value.isPresent()) {
      int line = line(key);
      blocks.add(
          new ExplainedBlock(
              line,
              line,
              "field",
              "mapped",
              "front-matter." + key,
              Optional.of(path),
              key + ": " + value.get(),
              List.of()));
    }
  }

  private int line(String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i + 1;
      }
    }
    return 1;
  }
}
