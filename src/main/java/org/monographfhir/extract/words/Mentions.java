package org.monographfhir.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.markdown.Prose;

/**
 * What a page links: the entry of each name, so that a second mention without a link has the entry
 * of the first, and that of each abbreviation which the page defines in parentheses.
 */
public final class Mentions {

  /** Nothing is known. */
  public static final Mentions NONE = new Mentions(List.of(), Set.of());

  private final Map<String, String> addresses = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> drugNames = new HashSet<>();
  private final Set<String> drugWords = new HashSet<>();

  /**
   * @param blocks in page order; the first link of a name counts
   * @param drugNames of the drug that the page is about
   */
  public Mentions(List<Prose> blocks, Set<String> drugNames) {
    for (String name : drugNames) {
      this.drugNames.add(Tokenizer.normal(name));
      for (String word : Tokenizer.normal(name).split("[ (),]+")) {
        drugWords.add(stem(word));
      }
    }
    for (Prose block : blocks) {
      for (Prose.Anchor anchor : block.anchors()) {
        addresses.putIfAbsent(Tokenizer.normal(anchor.text()), anchor.url());
        abbreviation(block.text(), anchor.end())
            .ifPresent(abbreviation -> define(abbreviation, anchor));
      }
    }
  }

  private void define(String abbreviation, Prose.Anchor anchor) {
    addresses.putIfAbsent(abbreviation, anchor.url());
    String last = anchor.text().substring(anchor.text().lastIndexOf(' ') + 1);
    if (Vocabulary.isDiseaseNoun(Tokenizer.normal(last))) {
      abbreviations.add(abbreviation);
    }
  }

  /** Whether a name is that of the drug itself. */
  public boolean isDrug(String name) {
    return drugNames.contains(Tokenizer.normal(name));
  }

  /** Whether a word is one of the names of the drug itself. */
  public boolean isOfDrug(String word) {
    return drugWords.contains(stem(word));
  }

  /** Without the suffix of a biological product: "naxitamab-gqgk" is naxitamab. */
  private static String stem(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && word.length() - hyphen == 5 ? word.substring(0, hyphen) : word;
  }

  /** Whether the page defines a word as the abbreviation of a disease. */
  public boolean isDisease(String word) {
    return abbreviations.contains(word);
  }

  /** "(DLBCL)" behind a link. */
  private static Optional<String> abbreviation(String text, int from) {
    int open = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
    if (close < 0 || close - open < 3 || close - open > 9) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, close);
    boolean capitals = inside.chars().allMatch(Character::isUpperCase);
    return capitals ? Optional.of(Tokenizer.normal(inside)) : Optional.empty();
  }

  /** The address that a name leads to where the page links it. */
  public Optional<String> address(String name) {
    return Optional.ofNullable(addresses.get(Tokenizer.normal(name)));
  }
}
