package org.monographfhir.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.markdown.Field;
import org.monographfhir.markdown.Page;

/** What is said about a page under a key. */
final class PageFields {

  private static final Set<String> KNOWN =
      Set.of(
          ("audienceLevel cancerTypes cdrId citation language lastReviewed license posted"
                  + " reviewFrequency source sourceType status tags title updated url version")
              .split(" "));

  private PageFields() {}

  /** Those whose key says nothing to the program. */
  static Stream<Field> unknown(Page page) {
    return page.fields().stream().filter(f -> !KNOWN.contains(f.key()));
  }

  static Optional<String> value(Page page, String key) {
    return page.field(key).flatMap(Field::value).map(String::strip);
  }

  static List<String> values(Page page, String key) {
    return page.field(key).map(Field::values).orElse(List.of()).stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }

  static int line(Page page, String key) {
    return page.field(key).map(Field::line).orElse(1);
  }
}
