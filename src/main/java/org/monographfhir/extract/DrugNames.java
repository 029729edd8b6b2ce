package org.monographfhir.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.FrontMatter;

/**
 * The drug's name (INPUT A7): the second level-1 heading; the first repeats the page's title. The
 * body of a page alone has it in "More About".
 */
public final class DrugNames {

  private static final Pattern SITE = Pattern.compile(" (?:-|–|\\|) (?:NCI|National Cancer .*)$");

  private DrugNames() {}

  /** What the page says its drug is called. */
  public static Optional<String> of(List<Section> sections) {
    return Section.name(sections)
        .map(Section::title)
        .or(() -> moreAbout(sections).map(Prose::text));
  }

  /** The head of the page, below its name; the name can stand elsewhere, or in the title only. */
  static Optional<Section> section(Page page) {
    return Section.name(page.sections()).or(() -> body(page));
  }

  private static Optional<Section> body(Page page) {
    List<Section> head =
        page.sections().stream().takeWhile(s -> !PageWords.isUseHeading(s.title())).toList();
    return moreAbout(page.sections())
        .or(() -> title(page))
        .map(
            name -> new Section(1, name, head.stream().flatMap(s -> s.blocks().stream()).toList()));
  }

  private static Optional<Prose> moreAbout(List<Section> sections) {
    int start = PageWords.MORE_HEADING.length();
    return sections.stream()
        .filter(s -> PageWords.isMoreHeading(s.title()) && s.title().length() > start)
        .map(s -> s.heading().slice(start, s.title().length()))
        .findFirst();
  }

  private static Optional<Prose> title(Page page) {
    return page.field("title")
        .flatMap(
            field ->
                field
                    .value()
                    .map(value -> SITE.matcher(value.strip()).replaceFirst(""))
                    .filter(value -> !value.isEmpty())
                    .map(value -> new Prose(value, List.of(), List.of(), List.of(), field.line())));
  }

  static String read(Page page, Section section, FrontMatter fields, Ledger ledger) {
    ledger.mapped(section.heading(), "head.name", Fact.NAME);
    page.sections().stream()
        .filter(s -> s.level() == 1 && s != section)
        .limit(1)
        .forEach(s -> ledger.mapped(s.heading(), "head.title", Fact.TITLE));
    String name = cased(section.title(), page, fields.title());
    if (!fields.title().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
      ledger.warn(
          section.heading().line(),
          "extract.name",
          "the heading \"%s\" and the title \"%s\" differ; the heading is used"
              .formatted(name, fields.title()));
    }
    return name;
  }

  /** The name that the page has, for one without a title. */
  static Optional<String> said(Page page) {
    return of(page.sections()).map(name -> cased(name, page, ""));
  }

  /**
   * A name that a converter wrote in capitals, as the title has it, or else as the page does; of
   * several ways the one with most capitals. What the page writes in capitals stays.
   */
  private static String cased(String name, Page page, String title) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    Pattern written =
        Pattern.compile(
            "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Optional<String> titled = written.matcher(title).results().map(MatchResult::group).findFirst();
    List<String> ways =
        page.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> written.matcher(block.text()).results())
            .map(MatchResult::group)
            .toList();
    return titled
        .or(() -> Optional.of(name).filter(ways::contains))
        .or(
            () ->
                ways.stream()
                    .max(Comparator.comparingLong(DrugNames::capitals))
                    .map(way -> way.replace(" And ", " and ")))
        .orElse(name);
  }

  private static long capitals(String words) {
    return words.chars().filter(Character::isUpperCase).count();
  }
}
