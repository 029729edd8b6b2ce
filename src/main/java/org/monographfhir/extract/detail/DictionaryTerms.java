package org.monographfhir.extract.detail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.monographfhir.extract.words.Words;

/**
 * The terms that entries of the NCI Dictionary of Cancer Terms stand for, to check links against: a
 * page that links "non-small cell lung cancer" to the entry of small cell lung cancer has made a
 * slip.
 */
public final class DictionaryTerms {

  private static final DictionaryTerms ALL = read();

  private final Map<String, String> names = new HashMap<>();

  /** Of entries that were asked for. */
  private final Map<String, DictionaryTerm> terms = new ConcurrentHashMap<>();

  private DictionaryTerms() {}

  private static DictionaryTerms read() {
    DictionaryTerms all = new DictionaryTerms();
    try (InputStream in = Words.class.getResourceAsStream("dictionary-terms.tsv")) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          all.names.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Whether words mean what an entry stands for; true of entries that are not known. */
  static boolean means(String words, String id) {
    return term(id).map(term -> term.means(words)).orElse(true);
  }

  private static Optional<DictionaryTerm> term(String id) {
    String name = ALL.names.get(id);
    return Optional.ofNullable(name)
        .map(n -> ALL.terms.computeIfAbsent(id, i -> DictionaryTerm.of(name)));
  }

  /** Whether words can be about what an entry stands for: they share a word, or its beginning. */
  static boolean isAbout(String words, String id) {
    return term(id).map(term -> term.sharesWith(words)).orElse(true);
  }

  /**
   * The term of an entry that linked words do not mean: another disease, another drug.
   *
   * @param words of the link
   * @param id of the entry
   * @return empty where the two agree, or where the entry is not known
   */
  public static Optional<String> contradicted(String words, String id) {
    return term(id)
        .filter(term -> !term.means(words) && term.contradicts(words))
        .map(DictionaryTerm::name);
  }
}
