package org.monographfhir.extract.words;

import java.util.Arrays;
import java.util.List;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Went;

/**
 * The words of one block as tokens, with the account of where each of them went. A token that no
 * reader has claimed is uncoded.
 */
public final class Words {

  private final Prose prose;
  private final List<Token> tokens;
  private final Mentions mentions;
  private final Went[] went;

  private Words(Prose prose, List<Token> tokens, Mentions mentions) {
    this.prose = prose;
    this.tokens = tokens;
    this.mentions = mentions;
    this.went = new Went[tokens.size()];
  }

  public static Words of(Prose prose) {
    return of(prose, Mentions.NONE);
  }

  /**
   * The words of a block.
   *
   * @param mentions what other blocks of the page link
   */
  public static Words of(Prose prose, Mentions mentions) {
    return new Words(prose, Tokenizer.tokens(prose), mentions);
  }

  /** The names that the page links somewhere. */
  public Mentions mentions() {
    return mentions;
  }

  public Prose prose() {
    return prose;
  }

  public int size() {
    return tokens.size();
  }

  /** The token at a place; outside of the block one that is nothing. */
  public Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
  }

  /** The word to compare by; empty outside of the block. */
  public String word(int i) {
    return at(i).word();
  }

  public Token.Kind kind(int i) {
    return at(i).kind();
  }

  public boolean is(int i, String word) {
    return word(i).equals(word);
  }

  public boolean isOneOf(int i, String... words) {
    String word = word(i);
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words stand one behind the other. */
  public boolean are(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  public boolean isComma(int i) {
    return kind(i) == Token.Kind.COMMA;
  }

  /** Whether the clause cannot go on here. */
  public boolean isEnd(int i) {
    return switch (kind(behindGloss(i))) {
      case STOP, COLON, SEMICOLON, END -> true;
      default -> false;
    };
  }

  /** Behind the gloss and the marks that follow a word. */
  public int behindGloss(int i) {
    int at = i;
    while (kind(at) == Token.Kind.GLOSS || kind(at) == Token.Kind.MARK) {
      at++;
    }
    return at;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapital(int i) {
    String text = at(i).text();
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** The words from one token to before another, as written. */
  public String text(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && kind(end - 1) != Token.Kind.WORD && kind(end - 1) != Token.Kind.GLOSS) {
      end--;
    }
    while (start < end && kind(start) != Token.Kind.WORD && kind(start) != Token.Kind.GLOSS) {
      start++;
    }
    return start < end ? prose.text().substring(at(start).start(), at(end - 1).end()) : "";
  }

  /** Takes down where words went; the first claim stands, but for words that only connect. */
  public void mark(int from, int to, Went where) {
    for (int i = Math.max(0, from); i < Math.min(to, went.length); i++) {
      if (went[i] == null || went[i] == Went.CONNECTING) {
        went[i] = where;
      }
    }
  }

  /** Gives words back that were claimed too early. */
  public void unmark(int from, int to) {
    Arrays.fill(went, from, Math.min(to, went.length), null);
  }

  /** Where a token went. */
  public Went went(int i) {
    return went[i] == null ? Went.UNCODED : went[i];
  }
}
