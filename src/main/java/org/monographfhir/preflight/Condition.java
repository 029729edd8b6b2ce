package org.monographfhir.preflight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search that is to find one resource.
 *
 * @param type of resource
 * @param query as it stands in the file, without question mark
 */
record Condition(String type, String query) {

  List<ConditionPart> parts() {
    return Arrays.stream(query.split("&"))
        .filter(each -> !each.isEmpty())
        .map(ConditionPart::of)
        .toList();
  }

  /** The same for two ways to write the same search. */
  String key() {
    return type
        + "?"
        + parts().stream()
            .map(part -> part.name() + "=" + part.value())
            .sorted()
            .collect(Collectors.joining("&"));
  }
}
