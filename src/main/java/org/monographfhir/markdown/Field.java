package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;
import org.monographfhir.markup.Characters;

/**
 * One thing that is said about a page as a whole.
 *
 * @param key its name
 * @param values its value, or the values of its list, as they are seen
 * @param line where it stands
 * @param origin who says it
 */
public record Field(String key, List<String> values, int line, Origin origin) {

  /** Who says what is said about a page. */
  public enum Origin {
    /** Lines in front of the page. */
    FRONT_MATTER,
    /** The page itself. */
    PAGE,
    /** The user, for pages that do not say it. */
    ASSUMED
  }

  public Field {
    values = values.stream().map(Characters::seen).toList();
  }

  /** A field of the front matter. */
  Field(String key, List<String> values, int line) {
    this(key, values, line, Origin.FRONT_MATTER);
  }

  /** The first value that is not blank. */
  public Optional<String> value() {
    return values.stream().filter(v -> !v.isBlank()).findFirst();
  }
}
