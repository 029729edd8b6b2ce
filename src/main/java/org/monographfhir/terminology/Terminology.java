package org.monographfhir.terminology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Finds codes for words of a page: by the entry of the NCI Dictionary of Cancer Terms that one link
 * on all of them leads to, and by the words. It never guesses: what is not an entry of a map and
 * not the name of exactly one concept has no code. It does not know what a condition is. May be
 * shared by threads.
 */
public final class Terminology {

  private static final String GLOSSARY = Canonical.codeSystem("nci-cancer-term");

  private final MappingChains paths;
  private final Set<String> systems;
  private final NameTable names;
  private final NameTable labels;

  /**
   * @param names to look words up in
   * @param labels to look the preferred names of codes up in, besides
   */
  Terminology(ConceptMap map, NameTable names, NameTable labels) {
    this.paths = new MappingChains(map);
    this.systems = map.systems();
    this.names = names;
    this.labels = labels;
  }

  /** Knows a map and no names. */
  public static Terminology of(ConceptMap map) {
    return new Terminology(map, new NameTable(), new NameTable());
  }

  /**
   * The codes for words.
   *
   * @param entry the dictionary entry that one link on all of the words leads to; its own code is
   *     not among those found
   * @param words as the page has them
   */
  public Codes codes(Optional<String> entry, String words) {
    Codes byEntry = entry.map(id -> paths.from(Coding.of(GLOSSARY, id))).orElse(Codes.NONE);
    Codes byWords = byWords(words);
    if (byEntry.same().isEmpty() && byWords.same().isEmpty()) {
      byWords = byName(words).map(concept -> paths.from(concept).behind(concept)).orElse(byWords);
    }
    return named(byEntry.and(byWords));
  }

  /** The codes that maps give to a code, in the order of the codes; not the codes themselves. */
  public Codes codes(List<Coding> of) {
    return named(targets(of));
  }

  /** The same with words of pages as codes, for who compares and does not write. */
  public Codes targets(List<Coding> of) {
    Codes all = Codes.NONE;
    for (Coding each : of) {
      all = all.and(paths.from(each));
    }
    return all;
  }

  /** The code systems that the maps lead to. */
  public Set<String> systems() {
    return systems;
  }

  /** What the Thesaurus calls a concept, if its file was read. */
  public Optional<String> preferredName(Coding coding) {
    return coding.system().equals(Systems.NCIT)
        ? names.preferred(coding.code()).or(() -> labels.preferred(coding.code()))
        : Optional.empty();
  }

  /** The concept with this preferred name or synonym, if there is exactly one. */
  public Optional<Coding> byName(String words) {
    List<Coding> found = concepts(words);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * What keeps {@link #codes} from finding one, when that is several concepts of one name.
   *
   * @param file the page, as the user named it
   * @param line where the words stand
   */
  public Optional<Diagnostic> rivals(String file, int line, Optional<String> entry, String words) {
    List<Coding> found = concepts(words);
    if (found.size() < 2 || !codes(entry, words).same().isEmpty()) {
      return Optional.empty();
    }
    String codes = found.stream().map(Coding::code).collect(Collectors.joining(", "));
    String message =
        "\"%s\" names several concepts (%s), none is taken; %s is in no map"
            .formatted(words, codes, entry.map(id -> "entry " + id).orElse("the name"));
    return Optional.of(Diagnostic.warning(file, line, "terminology.ambiguous-name", message));
  }

  private Codes byWords(String words) {
    return WordCodes.readings(words).stream()
        .map(paths::from)
        .filter(found -> !found.same().isEmpty() || !found.related().isEmpty())
        .findFirst()
        .orElse(Codes.NONE);
  }

  /** With the preferred names of the file where a map gives none. */
  private Codes named(Codes codes) {
    return new Codes(
        codes.same().stream()
            .filter(coding -> !coding.system().equals(WordCodes.SYSTEM))
            .map(this::named)
            .toList(),
        codes.related());
  }

  private Coding named(Coding coding) {
    return coding.display().isPresent()
        ? coding
        : preferredName(coding)
            .map(name -> Coding.of(coding.system(), coding.code(), name))
            .orElse(coding);
  }

  private List<Coding> concepts(String words) {
    List<Coding> found = names.concepts(words);
    Optional<String> shortened = WordCodes.shortened(words);
    return found.isEmpty() && shortened.isPresent() ? names.concepts(shortened.get()) : found;
  }
}
