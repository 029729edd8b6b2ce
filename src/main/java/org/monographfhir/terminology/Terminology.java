package org.monographfhir.terminology;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Finds NCI Thesaurus concepts for words that a page links as a whole to an entry of the NCI
 * Dictionary of Cancer Terms: by that entry, else by the words. It never guesses: what is not an
 * entry of a map and not the name of exactly one concept has no code. It does not know what a
 * condition is. May be shared by threads.
 */
public final class Terminology {

  /** "(NSCLC)" behind a name says the name again; "(adult)" says more. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(.*\\S)\\s*\\((?=[^)]*\\p{Lu}[^)]*\\p{Lu})[\\p{L}\\d/-]{2,12}\\)");

  private final ConceptMap map;
  private final NameTable names;

  Terminology(ConceptMap map, NameTable names) {
    this.map = map;
    this.names = names;
  }

  /** Knows a map and no names. */
  public static Terminology of(ConceptMap map) {
    return new Terminology(map, new NameTable());
  }

  /** The concept for words that one link covers. */
  public Optional<Coding> concept(String glossaryId, String words) {
    return translate(glossaryId).or(() -> byName(words));
  }

  /** The concept for an entry of the dictionary, if a map has one. */
  public Optional<Coding> translate(String glossaryId) {
    return map.translate(glossaryId);
  }

  /** The concept with this preferred name or synonym, if there is exactly one. */
  public Optional<Coding> byName(String words) {
    List<Coding> found = named(words);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * What keeps {@link #concept} from finding one, when that is several concepts of one name.
   *
   * @param file the page, as the user named it
   * @param line where the words stand
   */
  public Optional<Diagnostic> rivals(String file, int line, String glossaryId, String words) {
    List<Coding> found = named(words);
    if (found.size() < 2 || translate(glossaryId).isPresent()) {
      return Optional.empty();
    }
    String codes = found.stream().map(Coding::code).collect(Collectors.joining(", "));
    String message =
        "\"%s\" names several concepts (%s), none is taken; entry %s is in no map"
            .formatted(words, codes, glossaryId);
    return Optional.of(Diagnostic.warning(file, line, "terminology.ambiguous-name", message));
  }

  private List<Coding> named(String words) {
    List<Coding> found = names.concepts(words);
    Matcher shortened = ABBREVIATION.matcher(words);
    return found.isEmpty() && shortened.matches() ? names.concepts(shortened.group(1)) : found;
  }
}
