package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.source.SourceText;

/** Splits off the front matter and parses the rest as Markdown. */
final class MarkdownReader {

  /** Pages have neither quotations nor code; leaving those out keeps hostile nesting flat. */
  private static final Set<Class<? extends Block>> KINDS =
      Set.of(Heading.class, ListBlock.class, HtmlBlock.class);

  private final FrontMatterParser yaml = new FrontMatterParser();
  private final TomlParser toml = new TomlParser();
  private final PageLimits limits = new PageLimits(KINDS);
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(KINDS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final PlainLinks plain;

  /**
   * @param linkWords the words that the target of a link usually stands behind
   */
  MarkdownReader(Function<String, Optional<String>> linkWords) {
    this.plain = new PlainLinks(linkWords);
  }

  Outcome<Parsed> read(SourceText source) {
    String text = source.text();
    Optional<PageLimits.Excess> tooLong = PageLimits.ofLines(text);
    if (tooLong.isPresent()) {
      return tooLong(source, 1 + tooLong.get().line(), tooLong.get().message());
    }
    Optional<FrontMatterBlock> front = FrontMatterBlock.of(text);
    if (front.isEmpty()) {
      return body(source, List.of(), text, 0);
    }
    if (!front.get().ends()) {
      return Outcome.none(
          Diagnostic.error(
              source.file(),
              front.get().firstLine(),
              "markdown.front-matter-missing",
              "front matter does not end (no second %s)".formatted(front.get().fence())));
    }
    Outcome<List<Field>> fields =
        front.get().isToml()
            ? toml.parse(source.file(), front.get().lines(), front.get().firstLine() + 1)
            : yaml.parse(source.file(), front.get().lines(), front.get().firstLine() + 1);
    return fields.then(
        found -> body(source, found, front.get().body(), front.get().linesBeforeBody()));
  }

  private Outcome<Parsed> body(SourceText source, List<Field> fields, String text, int bodyLine) {
    MarkdownLines body = MarkdownLines.of(text, plain);
    IntUnaryOperator lines = line -> bodyLine + 1 + body.number(line);
    Optional<PageLimits.Excess> tooLong = limits.ofBlocks(body.text());
    if (tooLong.isPresent()) {
      PageLimits.Excess excess = tooLong.get();
      return tooLong(source, lines.applyAsInt(excess.line()), excess.message());
    }
    Node document = parser.parse(body.text());
    List<Diagnostic> said = new RawHtml(source.file(), lines).replaceIn(document);
    return Outcome.of(new Parsed(fields, document, lines), said);
  }

  private static Outcome<Parsed> tooLong(SourceText source, int line, String message) {
    return Outcome.none(Diagnostic.error(source.file(), line, "markdown.too-long", message));
  }
}
