package org.monographfhir.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Field;
import org.monographfhir.markdown.Page;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Published;

/** The publisher's own dates: "Posted:" and "Updated:" at the foot of a page, or in its XML. */
final class PublishedReader {

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("January", "01"),
          Map.entry("February", "02"),
          Map.entry("March", "03"),
          Map.entry("April", "04"),
          Map.entry("May", "05"),
          Map.entry("June", "06"),
          Map.entry("July", "07"),
          Map.entry("August", "08"),
          Map.entry("September", "09"),
          Map.entry("October", "10"),
          Map.entry("November", "11"),
          Map.entry("December", "12"));

  private static final Pattern FOOT =
      Pattern.compile("\\b(Posted|Updated):? ?([A-Z][a-z]{2,8}) (\\d{1,2}), (\\d{4})\\b");

  /** Nothing but such dates. */
  private static final Pattern ONLY = Pattern.compile("(?:" + FOOT.pattern() + "[ ,;|]*)+");

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Ledger ledger;
  private Optional<String> posted = Optional.empty();
  private Optional<String> updated = Optional.empty();

  PublishedReader(Ledger ledger) {
    this.ledger = ledger;
  }

  Published read(Page page, List<Diagnostic> wrong) {
    posted = field(page, "posted", wrong);
    updated = field(page, "updated", wrong);
    page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> isFoot(block.text()))
        .forEach(block -> foot(page, block, wrong));
    Optional<String> cdrId =
        page.field("cdrId").flatMap(Field::value).filter(id -> id.matches("[1-9]\\d{0,9}"));
    return new Published(cdrId, posted, updated);
  }

  private static boolean isFoot(String text) {
    return (text.startsWith("Posted") || text.startsWith("Updated"))
        && text.length() < 200
        && ONLY.matcher(text).matches();
  }

  private static Optional<String> field(Page page, String key, List<Diagnostic> wrong) {
    Optional<Field> field = page.field(key);
    Optional<String> day =
        field.flatMap(Field::value).map(String::strip).filter(d -> ISO.matcher(d).matches());
    day.flatMap(d -> Days.missing(page.file(), field.get().line(), key, d)).ifPresent(wrong::add);
    return day;
  }

  private void foot(Page page, Block block, List<Diagnostic> wrong) {
    Matcher date = FOOT.matcher(block.text());
    while (date.find()) {
      boolean first = date.group(1).equals("Posted");
      String month = MONTHS.get(date.group(2));
      if (month == null) {
        return;
      }
      String day = "%s-%s-%2s".formatted(date.group(4), month, date.group(3)).replace(' ', '0');
      Days.missing(page.file(), block.line(), date.group(1), day).ifPresent(wrong::add);
      ledger.mapped(block.prose(), "page.dates", first ? Fact.POSTED : Fact.UPDATED);
      posted = first ? posted.or(() -> Optional.of(day)) : posted;
      updated = first ? updated : updated.or(() -> Optional.of(day));
    }
  }
}
