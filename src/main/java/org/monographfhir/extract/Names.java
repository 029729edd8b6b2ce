package org.monographfhir.extract;

import java.util.Locale;
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
    return Section.name(page.sections());
  }

  static String read(Page page, Section section, FrontMatter fields, Ledger ledger) {
    ledger.mapped(section.heading(), "head.name", Fact.NAME);
    page.sections().stream()
        .filter(s -> s.level() == 1 && s != section)
        .limit(1)
        .forEach(s -> ledger.mapped(s.heading(), "head.title", Fact.TITLE));
    String name = cased(section.title(), fields.title());
    if (!fields.title().contains(name)) {
      ledger.warn(
          section.heading().line(),
          "extract.name",
          "the heading \"%s\" and the title \"%s\" differ; the heading is used"
              .formatted(name, fields.title()));
    }
    return name;
  }

  /** A name that a converter wrote in capitals, as the title has it. */
  private static String cased(String name, String title) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return capitals && title.regionMatches(true, 0, name, 0, name.length())
        ? title.substring(0, name.length())
        : name;
  }
}
