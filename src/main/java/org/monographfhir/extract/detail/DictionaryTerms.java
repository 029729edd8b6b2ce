package org.monographfhir.extract.detail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * The terms that entries of the NCI Dictionary of Cancer Terms stand for, to check links against: a
 * page that links "non-small cell lung cancer" to the entry of small cell lung cancer has made a
 * slip.
 */
public final class DictionaryTerms {

  private static final DictionaryTerms ALL = read();

  private static final Pattern GLOSS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern GLOSSED = Pattern.compile("\\S+ \\(([^)]*)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d+_]+");

  /** How many letters words share that are forms of one word. */
  private static final int STEM = 5;

  /** Words that mean the same in names of cancers. */
  private static final Map<String, String> SAME =
      Map.of("carcinoma", "cancer", "classical", "classic", "tumour", "tumor");

  private static final Set<String> WITHOUT_MEANING = Set.of("a", "an", "the", "of", "non-hodgkin");

  private final Map<String, String> terms = new HashMap<>();

  private DictionaryTerms() {}

  private static DictionaryTerms read() {
    DictionaryTerms all = new DictionaryTerms();
    try (InputStream in = Words.class.getResourceAsStream("dictionary-terms.tsv")) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          all.terms.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Whether words mean what an entry stands for; true of entries that are not known. */
  static boolean means(String words, String id) {
    String term = ALL.terms.get(id);
    if (term == null) {
      return true;
    }
    Set<String> of = bag(term);
    return of.equals(bag(GLOSS.matcher(words).replaceAll(" ")))
        || of.equals(bag(GLOSSED.matcher(words).replaceAll("$1")));
  }

  /** Whether words can be about what an entry stands for: they share a word, or its beginning. */
  static boolean isAbout(String words, String id) {
    String term = ALL.terms.get(id);
    if (term == null) {
      return true;
    }
    Set<String> meant = bag(term);
    return !negates(bag(words), meant)
        && bag(words).stream()
            .anyMatch(word -> meant.stream().anyMatch(other -> alike(word, other)));
  }

  private static boolean alike(String one, String other) {
    int length = Math.min(STEM, Math.min(one.length(), other.length()));
    return one.equals(other) || length == STEM && one.startsWith(other.substring(0, STEM));
  }

  /**
   * The term of an entry that linked words do not mean: another disease, another drug.
   *
   * @param words of the link
   * @param id of the entry
   * @return empty where the two agree, or where the entry is not known
   */
  public static Optional<String> contradicted(String words, String id) {
    String term = ALL.terms.get(id);
    if (term == null || means(words, id)) {
      return Optional.empty();
    }
    Set<String> linked = bag(words);
    Set<String> meant = bag(term);
    boolean drugs = linked.size() == 1 && meant.size() == 1 && sameEnding(words, term);
    boolean diseases = isDisease(words) && isDisease(term);
    boolean broader = meant.stream().allMatch(Vocabulary.DISEASE_NOUNS::has);
    boolean disease = diseases && !broader && !shares(linked, meant);
    boolean other = negates(linked, meant) || drugs || disease;
    return Optional.of(term).filter(t -> other);
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
  private static Set<String> bag(String words) {
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
