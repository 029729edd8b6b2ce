package org.monographfhir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.markup.Markup.Stated;

/** The metadata of a summary, and the blocks that the page makes of them. */
final class SummaryHead {

  /** Words, and the line they stand on. */
  private record Found(String words, int line) {}

  private final List<Stated> stated = new ArrayList<>();
  private final List<Found> brands = new ArrayList<>();
  private Optional<Found> title = Optional.empty();
  private Optional<Found> pronunciation = Optional.empty();
  private Optional<Found> description = Optional.empty();
  private Optional<Found> approved = Optional.empty();
  private Optional<Stated> dictionary = Optional.empty();
  private boolean uses;

  void state(Stated fact) {
    if (!fact.value().isEmpty()) {
      stated.add(fact);
    }
  }

  List<Stated> stated() {
    return stated;
  }

  /** Whether the section about uses has begun; only the first one can lack its title. */
  boolean hasUses() {
    return uses;
  }

  void usesFound() {
    uses = true;
  }

  void take(SummaryElement element, String words) {
    int line = element.line();
    Optional<Found> found = Optional.of(new Found(words, line)).filter(f -> !words.isEmpty());
    switch (element.name()) {
      case "DrugInfoTitle" -> {
        title = title.or(() -> found);
        state(new Stated("title", words, line));
      }
      case "DrugInfoURL" -> state(new Stated("url", element.target(), line));
      case "DrugInfoAudience" ->
          state(new Stated("audienceLevel", words.toLowerCase(Locale.ROOT), line));
      case "DrugInfoDescription" -> description = found;
      case "TermPronunciation" -> pronunciation = found;
      case "FDAApproved" -> approved = found;
      case "USBrandName" -> found.ifPresent(brands::add);
      case "TerminologyLink" ->
          dictionary = dictionary.or(() -> Optional.of(new Stated(words, element.address(), line)));
      case "DateFirstPublished" -> state(new Stated("posted", words, line));
      case "DateLastModified" -> state(new Stated("updated", words, line));
      default -> {}
    }
  }

  void write(Outline outline) {
    title.ifPresent(
        found -> {
          outline.heading(1);
          outline.text(found.words(), found.line());
          outline.endBlock();
        });
    pronunciation.ifPresent(
        f ->
            paragraph(
                outline, new Found("(" + f.words().replaceAll("^\\(|\\)$", "") + ")", f.line())));
    description.ifPresent(found -> paragraph(outline, found));
    if (!brands.isEmpty()) {
      paragraph(outline, new Found("US Brand Name(s)", brands.get(0).line()));
      for (Found brand : brands) {
        outline.text(brand.words(), brand.line());
        outline.words().lineBreak();
      }
      outline.endBlock();
    }
    approved.ifPresent(
        found -> {
          paragraph(outline, new Found("FDA Approved", found.line()));
          paragraph(outline, found);
        });
  }

  /** The typed name of the drug is its entry in NCI's dictionary. */
  void writeRest(Outline outline) {
    dictionary.ifPresent(
        entry -> {
          String name = title.map(Found::words).orElse(entry.key());
          outline.heading(2);
          outline.text("More About " + name, entry.line());
          outline.endBlock();
          outline.words().mark(Mark.link(entry.value()));
          outline.text("Definition from the NCI Drug Dictionary", entry.line());
          outline.words().unmark(Mark.Kind.LINK);
          outline.endBlock();
        });
  }

  private static void paragraph(Outline outline, Found found) {
    outline.text(found.words(), found.line());
    outline.endBlock();
  }
}
