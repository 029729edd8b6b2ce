package org.monographfhir.markdown;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.markup.HtmlReader;
import org.monographfhir.markup.Markup;
import org.monographfhir.markup.Markup.Stated;
import org.monographfhir.markup.SummaryReader;
import org.monographfhir.source.SourceText;

/** Files in HTML and XML; what they say about themselves becomes fields. */
final class MarkupReader {

  Outcome<Parsed> html(SourceText source) {
    return parsed(source, HtmlReader.read(source.text(), 0), "HTML");
  }

  Outcome<Parsed> xml(SourceText source) {
    SummaryReader.Result result = SummaryReader.read(source.text());
    if (result instanceof SummaryReader.Failed failed) {
      return error(source, failed.mistake().line(), "markup.xml", failed.mistake().why());
    }
    if (result instanceof SummaryReader.Other) {
      return Outcome.none(
          Diagnostic.information(
              source.file(), 1, "markup.xml", "skipped: XML without " + SummaryReader.ROOT));
    }
    return parsed(source, ((SummaryReader.Read) result).markup(), "XML");
  }

  private static Outcome<Parsed> parsed(SourceText source, Markup markup, String language) {
    if (markup.tooLong().isPresent()) {
      return error(
          source,
          markup.tooLong().get(),
          "markdown.too-long",
          "paragraph longer than the limit of %,d characters".formatted(Markup.MAX_LENGTH));
    }
    List<Field> fields = markup.facts().stream().flatMap(f -> field(f).stream()).toList();
    List<Diagnostic> said =
        markup.dropped().isEmpty()
            ? List.of()
            : List.of(
                Diagnostic.information(
                    source.file(),
                    1,
                    "markup.left-out",
                    "elements of this %s that are no words of the page are left out: %s"
                        .formatted(language, String.join(", ", markup.dropped()))));
    return Outcome.of(new Parsed(fields, markup.document(), line -> line + 1), said);
  }

  /** The address that a page gives for itself counts when it is one. */
  private static Optional<Field> field(Stated fact) {
    boolean usable = !fact.key().equals("url") || isAbsolute(fact.value());
    return usable
        ? Optional.of(
            new Field(fact.key(), List.of(fact.value()), fact.line() + 1, Field.Origin.PAGE))
        : Optional.empty();
  }

  private static boolean isAbsolute(String address) {
    try {
      return URI.create(address).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Outcome<Parsed> error(SourceText source, int line, String code, String message) {
    return Outcome.none(Diagnostic.error(source.file(), line + 1, code, message));
  }
}
