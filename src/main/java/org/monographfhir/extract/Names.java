package org.monographfhir.extract;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.FrontMatter;

/** The drug's name (INPUT A7): the second level-1 heading; the first repeats the page's title. */
final class Names {

  private Names() {}

  /** The section that the name heads. */
  static Optional<Section> section(Page page) {
    List<Section> top =
        page.sections().stream().filter(s -> s.level() == 1 && !s.title().isEmpty()).toList();
    return top.isEmpty() ? Optional.empty() : Optional.of(top.get(Math.min(1, top.size() - 1)));
  }

  static String read(Page page, Section section, FrontMatter fields, Ledger ledger) {
    ledger.mapped(section.heading(), "head.name", Fact.NAME);
    page.sections().stream()
        .filter(s -> s.level() == 1 && s != section)
        .limit(1)
        .forEach(s -> ledger.mapped(s.heading(), "head.title", Fact.TITLE));
    String name = section.title();
    if (!fields.title().contains(name)) {
      ledger.warn(
          section.heading().line(),
          "extract.name",
          "the heading \"%s\" and the title \"%s\" differ; the heading is used"
              .formatted(name, fields.title()));
    }
    return name;
  }
}
