package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;
import org.monographfhir.source.SourceText;

/**
 * A page: front matter and sections.
 *
 * @param source what it was read from
 * @param fields of the front matter, in file order
 * @param sections in page order
 * @param markdown the text below the front matter, with absolute links and without raw HTML
 */
public record Page(SourceText source, List<Field> fields, List<Section> sections, String markdown) {

  public Page {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
  }

  /** Hash of the text as it was read, see {@link SourceText}. */
  public String contentSha256() {
    return source.contentSha256();
  }

  public String file() {
    return source.file();
  }

  public Optional<Field> field(String key) {
    for (Field field : fields) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
