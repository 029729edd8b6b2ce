package org.monographfhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.output.Report;
import org.monographfhir.r4.BundleEncoder;
import org.monographfhir.r4.Entries;

/**
 * What a run delivers.
 *
 * @param report what became of each input
 * @param files the content of each file to write, by its name; no Bundle when nothing was converted
 */
public record Delivery(Report report, Map<String, byte[]> files) {

  /** Takes the inputs in order: of two files of one page the second is rejected. */
  public static Delivery of(List<Input> inputs) {
    List<Input> unique = withoutDuplicates(inputs);
    List<Entries> parts =
        unique.stream()
            .flatMap(input -> input.outcome().value().stream())
            .map(Conversion::entries)
            .toList();
    Entries all = Entries.union(parts);
    int resources = all.resources().size();
    Map<String, byte[]> files = new TreeMap<>();
    if (!parts.isEmpty()) {
      files.put(OutputFolder.BUNDLE, new BundleEncoder().encode(all).getBytes(UTF_8));
    }
    Report report = new Report(resources, unique.stream().map(ReportLines::of).toList());
    files.put(OutputFolder.REPORT, report.toJson().getBytes(UTF_8));
    return new Delivery(report, files);
  }

  private static List<Input> withoutDuplicates(List<Input> inputs) {
    Map<String, String> firstBySlug = new HashMap<>();
    List<Input> result = new ArrayList<>();
    for (Input input : inputs) {
      Optional<String> slug =
          input.outcome().value().map(made -> made.reading().monograph().slug());
      String first = slug.map(s -> firstBySlug.putIfAbsent(s, input.name())).orElse(null);
      result.add(first == null ? input : input.rejected(duplicate(input, slug.get(), first)));
    }
    return result;
  }

  private static Diagnostic duplicate(Input input, String slug, String first) {
    return Diagnostic.error(
        input.name(), 1, "convert.duplicate", "page " + slug + " was already read from " + first);
  }
}
