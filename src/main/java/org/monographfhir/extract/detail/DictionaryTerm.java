package org.monographfhir.extract.detail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.monographfhir.extract.words.Vocabulary;

/**
 * The term of an entry of the NCI Dictionary of Cancer Terms.
 *
 * @param name as the dictionary has it
 * @param bag its words without case, number, hyphens and articles
 */
record DictionaryTerm(String name, Set<String> bag) {

  private static final Pattern GLOSS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern GLOSSED = Pattern.compile("\\S+ \\(([^)]*)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d+_]+");

  /** How many letters words share that are forms of one word. */
  private static final int STEM = 5;

  /** Words that mean the same in names of cancers. */
  private static final Map<String, String> SAME =
      Map.of("carcinoma", "cancer", "classical", "classic", "tumour", "tumor");

  private static final Set<String> WITHOUT_MEANING = Set.of("a", "an", "the", "of", "non-hodgkin");

  static DictionaryTerm of(String name) {
    return new DictionaryTerm(name, bagOf(name));
  }

  /** Whether words mean the same. */
  boolean means(String words) {
    return words.equalsIgnoreCase(name)
        || bag.equals(bagOf(GLOSS.matcher(words).replaceAll(" ")))
        || words.indexOf('(') >= 0 && bag.equals(bagOf(GLOSSED.matcher(words).replaceAll("$1")));
  }

  /** Whether words can be about it: they share a word, or its beginning. */
  boolean sharesWith(String linked) {
    Set<String> words = bagOf(linked);
    return !negates(words, bag)
        && words.stream().anyMatch(word -> bag.stream().anyMatch(other -> alike(word, other)));
  }

  private static boolean alike(String one, String other) {
    int length = Math.min(STEM, Math.min(one.length(), other.length()));
    return one.equals(other) || length == STEM && one.startsWith(other.substring(0, STEM));
  }

  /** Whether words mean another disease or another drug. */
  boolean contradicts(String words) {
    Set<String> linked = bagOf(words);
    boolean drugs = linked.size() == 1 && bag.size() == 1 && sameEnding(words, name);
    boolean diseases = isDisease(words) && isDisease(name);
    boolean broader = bag.stream().allMatch(Vocabulary.DISEASE_NOUNS::has);
    boolean disease = diseases && !broader && !shares(linked, bag);
    return negates(linked, bag) || drugs || disease;
  }

  private static boolean negates(Set<String> linked, Set<String> meant) {
    return linked.stream().anyMatch(word -> meant.contains("non-" + word))
        || meant.stream().anyMatch(word -> linked.contains("non-" + word));
  }

  private static boolean sameEnding(String one, String other) {
    return one.length() > 5
        && other.endsWith(one.substring(one.length() - 3))
        && !alike(one, other);
  }

  private static boolean isDisease(String words) {
    return Vocabulary.isDiseaseNoun(words.substring(words.lastIndexOf(' ') + 1).toLowerCase());
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(word -> other.contains(word) && !Vocabulary.DISEASE_NOUNS.has(word));
  }

  /** Words without case, number, hyphens and articles; "non-" stays. */
  private static Set<String> bagOf(String words) {
    Set<String> bag = new TreeSet<>();
    String plain = words.toLowerCase(Locale.ROOT).replace('–', '-').replace("non-", "non_");
    for (String word : SEPARATOR.split(plain)) {
      String singular =
          word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      String name = singular.replace('_', '-');
      if (!name.isEmpty() && !WITHOUT_MEANING.contains(name)) {
        bag.add(SAME.getOrDefault(name, name));
      }
    }
    return bag;
  }
}
