package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.Prose.Range;

/** The names of a condition that a page shows in bold. */
final class BoldNames {

  /** What may stand between two bold alternates of one condition. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;]?(?: ?\\([^)]*\\))?[,;]? ?(?:(?:or|and|and/or|/) )?"
              + "(?:(?<=(?:or|and) )(?:certain|other|some)(?: types of)? )?");

  /** ", including A and B", before another name. */
  private static final Pattern EXAMPLE =
      Pattern.compile("^, including [^.:;]{1,90}(?=, (?:and|or) $)");

  private static final Pattern ABBREVIATION = Pattern.compile("\\([^)]*\\)");

  private final Words words;

  BoldNames(Words words) {
    this.words = words;
  }

  /** The bold parts that together name the condition. */
  List<Span> read() {
    List<Span> spans = new ArrayList<>();
    String text = words.prose().text();
    int end = -1;
    for (Range bold : words.prose().bold()) {
      String between = end < 0 ? "" : text.substring(end, bold.start());
      if (!JOINT.matcher(EXAMPLE.matcher(between).replaceFirst("")).matches()) {
        break;
      }
      end = bold.end();
      Span span = new Span(tokenAt(bold.start()), tokenAt(bold.end() - 1) + 1);
      boolean gloss =
          ABBREVIATION.matcher(text.substring(bold.start(), bold.end()).strip()).matches();
      Span trimmed = withoutPurpose(trimmed(span));
      boolean people = spans.isEmpty() && NamelessWords.is(words, trimmed);
      if (gloss || people || trimmed.from() >= trimmed.to()) {
        end = people ? -1 : end;
        continue;
      }
      boolean goesOn = !spans.isEmpty() && between.isBlank();
      Span first = goesOn ? spans.remove(spans.size() - 1) : trimmed;
      int behind = Unspecified.behind(words, trimmed.to());
      end = behind > trimmed.to() ? words.at(behind - 1).end() : end;
      spans.add(new Span(first.from(), behind));
    }
    return spans;
  }

  /** "**Prevent infection**": the verb is the purpose; two purposes name no condition. */
  private Span withoutPurpose(Span span) {
    int purpose = Vocabulary.PURPOSES.length(words, span.from(), span.to());
    if (span.from() > 0 || purpose == 0) {
      return span;
    }
    int from = words.isOneOf(purpose, "and", "or") ? span.to() : purpose;
    int name =
        words.isOneOf(from, "patients", "people") && words.is(from + 1, "with") ? from + 2 : from;
    int to = name;
    while (to < span.to() && (to == name || !words.isOneOf(to, "for", "before"))) {
      to++;
    }
    return new Span(name, to);
  }

  private Span trimmed(Span span) {
    boolean word = words.kind(span.to() - 1) == Token.Kind.WORD;
    return word || span.to() <= span.from() ? span : trimmed(new Span(span.from(), span.to() - 1));
  }

  /** The token at an offset; behind the last one at the end of the text. */
  private int tokenAt(int offset) {
    int i = 0;
    while (i < words.size() && words.at(i).end() <= offset) {
      i++;
    }
    return i;
  }
}
