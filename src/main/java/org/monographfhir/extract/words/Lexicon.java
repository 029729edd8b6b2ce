package org.monographfhir.extract.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of one kind, read from a file of the class path: a phrase a line, {@code phrase = value}
 * where the kind has values; lines that start with {@code #} say what the lines below them are.
 */
public final class Lexicon {

  /**
   * A phrase that was found.
   *
   * @param length of how many tokens
   * @param value what the file says of it; empty when it has no value
   */
  public record Match(int length, String value) {}

  private record Entry(List<String> words, String value) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** A bit for what each first word hashes to: most words begin no phrase of a kind. */
  private final long[] hashes = new long[16];

  private final Set<String> single = new HashSet<>();

  private Lexicon() {}

  /**
   * Reads the file of a kind.
   *
   * @param name of the file, without folder and ending
   * @throws IllegalStateException when the program has no such file
   */
  static Lexicon read(String name) {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no list of words " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.words().size());
    lexicon.byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    return lexicon;
  }

  private void add(String line) {
    int sign = line.indexOf(" = ");
    String phrase = sign < 0 ? line.strip() : line.substring(0, sign).strip();
    String value = sign < 0 ? "" : line.substring(sign + 3).strip();
    List<String> words = List.of(Tokenizer.normal(phrase).split(" "));
    String first = words.get(0);
    byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(new Entry(words, value));
    hashes[first.hashCode() >> 6 & 15] |= 1L << first.hashCode();
    if (words.size() == 1) {
      single.add(first);
    }
  }

  /**
   * The longest phrase that starts at a token and ends before another.
   *
   * @return empty when none does
   */
  public Optional<Match> at(Words words, int from, int end) {
    return entry(words, from, end).map(entry -> new Match(entry.words().size(), entry.value()));
  }

  private Optional<Entry> entry(Words words, int from, int end) {
    String first = words.word(from);
    if (!canBegin(first)) {
      return Optional.empty();
    }
    for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
      if (from + entry.words().size() <= end && matches(entry.words(), words, from)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private boolean canBegin(String word) {
    return (hashes[word.hashCode() >> 6 & 15] & 1L << word.hashCode()) != 0;
  }

  /** How many tokens the longest phrase has that starts here; 0 when none does. */
  public int length(Words words, int from, int end) {
    return entry(words, from, end).map(entry -> entry.words().size()).orElse(0);
  }

  /** The phrases of one word. */
  Set<String> single() {
    return single;
  }

  /** Whether a single word is a phrase of this kind. */
  public boolean has(String word) {
    return canBegin(word) && single.contains(word);
  }

  /** The value of the first phrase that stands anywhere in a stretch of tokens. */
  public Optional<String> anywhere(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      Optional<Match> match = at(words, i, end);
      if (match.isPresent()) {
        return match.map(Match::value);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> phrase, Words words, int from) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.word(from + i))) {
        return false;
      }
    }
    return true;
  }
}
