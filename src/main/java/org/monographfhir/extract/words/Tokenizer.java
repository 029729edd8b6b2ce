package org.monographfhir.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.monographfhir.markdown.Prose;

/** Splits the words of a block into tokens; words in parentheses are one token. */
final class Tokenizer {

  private static final String OPENING = "“\"‘'";
  private static final String CLOSING = "”\"’'";
  private static final String MARKS = "¹²³*†‡";

  private final Prose prose;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int anchor;

  private Tokenizer(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
  }

  static List<Token> tokens(Prose prose) {
    Tokenizer tokenizer = new Tokenizer(prose);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (c == '(' && closing(at) > 0) {
        at = add(Token.Kind.GLOSS, at, closing(at));
      } else if (kind(c) != Token.Kind.WORD) {
        at = add(kind(c), at, at + 1);
      } else {
        at = word(at);
      }
    }
  }

  /** Behind the parenthesis that closes the one here; 0 when none does. */
  private int closing(int open) {
    int depth = 0;
    int most = Math.min(text.length(), open + 400);
    for (int i = open; i < most; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Token.Kind kind(char c) {
    if (c == ',') {
      return Token.Kind.COMMA;
    }
    if (c == '.' || c == '!' || c == '?') {
      return Token.Kind.STOP;
    }
    if (c == ':') {
      return Token.Kind.COLON;
    }
    if (c == ';' || c == '—' || c == '–') {
      return Token.Kind.SEMICOLON;
    }
    boolean mark = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0;
    return mark || c == '(' || c == ')' ? Token.Kind.MARK : Token.Kind.WORD;
  }

  /** A word up to a blank, without the marks behind it. */
  private int word(int start) {
    int end = start;
    while (end < text.length() && isInside(end)) {
      end++;
    }
    int stop = end;
    while (stop > start + 1
        && isTrailing(text.charAt(stop - 1))
        && !isInitial(start, stop)
        && !ChromosomePlace.ends(text, start, stop)) {
      stop--;
    }
    return add(Token.Kind.WORD, start, stop);
  }

  /** "E. coli": a letter, a full stop, and the name goes on in lower case. */
  private boolean isInitial(int start, int stop) {
    return stop == start + 2
        && text.charAt(start + 1) == '.'
        && Character.isUpperCase(text.charAt(start))
        && stop + 1 < text.length()
        && Character.isLowerCase(text.charAt(stop + 1));
  }

  private boolean isInside(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return false;
    }
    if (c == '.' && isMissingBlank(at)) {
      return false;
    }
    return c != '('
        || at + 1 < text.length() && text.indexOf(')', at) == at + 2
        || ChromosomePlace.is(text, at);
  }

  /** "disease.This use": the page has lost the blank behind a full stop. */
  private boolean isMissingBlank(int at) {
    return at > 1
        && at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isTrailing(char c) {
    return c == ')' || c != '*' && c != '+' && kind(c) != Token.Kind.WORD;
  }

  private int add(Token.Kind kind, int start, int end) {
    String words = text.substring(start, end);
    tokens.add(new Token(words, normal(words), start, end, kind, link(start, end)));
    return end;
  }

  /** Tokens come in order, and so do links. */
  private int link(int start, int end) {
    List<Prose.Anchor> anchors = prose.anchors();
    while (anchor < anchors.size() && anchors.get(anchor).end() <= start) {
      anchor++;
    }
    return anchor < anchors.size() && anchors.get(anchor).start() < end ? anchor : -1;
  }

  static String normal(String words) {
    String plain = words.replace('’', '\'').replace('–', '-').replace('‑', '-').replace('−', '-');
    return plain.toLowerCase(Locale.ROOT);
  }
}
