package org.monographfhir.extract.detail;

import org.monographfhir.markdown.Prose;

/** A part of a paragraph. */
public record Sentence(Prose prose, int start, int end) {
  public String text() {
    return prose.text().substring(start, end);
  }

  public Prose slice() {
    return prose.slice(start, end);
  }

  public String markdown() {
    return prose.markdown(start, end);
  }

  public Sentence to(Sentence last) {
    return new Sentence(prose, start, last.end());
  }
}
