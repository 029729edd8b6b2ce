package org.monographfhir.cds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * A CodeableConcept.
 *
 * @param words its text, else those of its first code
 * @param codings all of them mean the same
 */
public record Concept(String words, List<Coding> codings) {

  private static final String PAGE_WORDS = Canonical.codeSystem("page-words");

  public Concept {
    codings = List.copyOf(codings);
  }

  /** What to compare codes by: {@code system|code}. */
  static String key(Coding coding) {
    return coding.system() + "|" + coding.code();
  }

  Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    codings.forEach(each -> codes.add(key(each)));
    return codes;
  }

  /** The codes, and the words as a code: a table of a user can lead to it. */
  Set<String> keys() {
    Set<String> keys = codes();
    keys.add(PAGE_WORDS + "|" + words.toLowerCase(Locale.ROOT));
    return keys;
  }
}
