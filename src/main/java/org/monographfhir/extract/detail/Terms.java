package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;

/**
 * Words as terms. They have the code of a dictionary entry only where one link covers all of their
 * words that bear meaning: a link on a part of them stands for that part.
 */
final class Terms {

  /** Words that a link may leave out. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of("a", "an", "the", "that", "is", "are", "was", "has", "have", "had", "certain", "any");

  private Terms() {}

  /** A finding or a treatment, coded where the linked entry is about it. */
  static Term of(Words words, int from, int to) {
    String name = words.text(from, to);
    Optional<String> id =
        entry(words, from, to).filter(entry -> DictionaryTerms.isAbout(name, entry));
    return new Term(name, id.map(List::of).orElse(List.of()), id.isPresent());
  }

  /** A condition, coded where the entry means the same. */
  static Term condition(Words words, int from, int to) {
    return condition(words.text(from, to), words, from, to);
  }

  /** A condition under another name than the words themselves. */
  static Term condition(String name, Words words, int from, int to) {
    Optional<String> id =
        (isLinked(words, from, to)
                ? entry(words, from, to)
                : words.mentions().address(name).flatMap(GlossaryLink::id))
            .filter(entry -> isAbbreviation(name) || DictionaryTerms.means(name, entry));
    return new Term(name, id.map(List::of).orElse(List.of()), id.isPresent());
  }

  private static boolean isLinked(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(i).link() >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The page itself says what an abbreviation means. */
  private static boolean isAbbreviation(String name) {
    return name.chars().allMatch(Character::isUpperCase);
  }

  /** The entry whose link covers the words. */
  static Optional<String> entry(Words words, int from, int to) {
    int link = -1;
    for (int i = from; i < to; i++) {
      Token token = words.at(i);
      if (token.kind() != Token.Kind.WORD || WITHOUT_MEANING.contains(token.word())) {
        continue;
      }
      if (token.link() < 0 || link >= 0 && token.link() != link) {
        return Optional.empty();
      }
      link = token.link();
      if (!words.prose().anchors().get(link).text().contains(token.text())) {
        // "[Philadelphia chromosome]-negative": the link covers a part of the word.
        return Optional.empty();
      }
    }
    return link < 0 ? Optional.empty() : GlossaryLink.id(words.prose().anchors().get(link).url());
  }
}
