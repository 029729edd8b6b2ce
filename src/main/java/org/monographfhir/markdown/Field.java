package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;

/**
 * One field of the front matter.
 *
 * @param key its name
 * @param values its value, or the values of its list, as written
 * @param line where it stands
 */
public record Field(String key, List<String> values, int line) {

  public Field {
    values = List.copyOf(values);
  }

  /** The first value that is not blank. */
  public Optional<String> value() {
    return values.stream().filter(v -> !v.isBlank()).findFirst();
  }
}
