package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.source.SourceText;

/** Text to {@link Page}: splits off the front matter and parses the rest as Markdown. */
public final class PageParser {

  private static final String FENCE = "---";
  private static final int MAX_DEPTH = 100;

  /** Pages have neither quotations nor code; leaving those out keeps hostile nesting flat. */
  private static final Set<Class<? extends Block>> KINDS =
      Set.of(Heading.class, ListBlock.class, HtmlBlock.class);

  private final FrontMatterParser frontMatter = new FrontMatterParser();
  private final Limits limits = new Limits(KINDS);
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(KINDS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final MarkdownRenderer renderer =
      MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  /** Parses one file; an error says why it is no page. */
  public Outcome<Page> parse(SourceText source) {
    String text = source.text();
    if (!text.startsWith(FENCE + "\n")) {
      return error(
          source,
          1,
          "markdown.front-matter-missing",
          "front matter missing (first line must be ---)");
    }
    Optional<Limits.Excess> tooLong = Limits.ofLines(text);
    if (tooLong.isPresent()) {
      return tooLong(source, 1, tooLong.get());
    }
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
    if (end < 0) {
      return error(
          source, 1, "markdown.front-matter-missing", "front matter does not end (no second ---)");
    }
    String yaml = text.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1));
    String body = text.substring(end + FENCE.length() + 2);
    int bodyLine = (int) text.substring(0, text.length() - body.length()).lines().count();
    return frontMatter
        .parse(source.file(), yaml, 2)
        .then(fields -> body(source, fields, body, bodyLine));
  }

  private Outcome<Page> body(SourceText source, List<Field> fields, String body, int bodyLine) {
    Optional<Limits.Excess> tooLong = limits.ofBlocks(body);
    if (tooLong.isPresent()) {
      return tooLong(source, bodyLine + 1, tooLong.get());
    }
    Node document = parser.parse(body);
    int deep = Nodes.firstDeeperThan(document, MAX_DEPTH);
    if (deep >= 0) {
      return error(
          source, bodyLine + 1 + deep, "markdown.too-deep", "markup nested more than 100 deep");
    }
    String address =
        fields.stream()
            .filter(f -> f.key().equals("url"))
            .flatMap(f -> f.value().stream())
            .findFirst()
            .orElse("");
    List<Diagnostic> diagnostics = new ArrayList<>();
    new Sanitizer(source.file(), new LinkTargets(address), bodyLine + 1, diagnostics)
        .apply(document);
    List<Section> sections = new SectionReader(bodyLine + 1).read(document);
    return Outcome.of(new Page(source, fields, sections, renderer.render(document)), diagnostics);
  }

  private static Outcome<Page> tooLong(SourceText source, int firstLine, Limits.Excess excess) {
    return error(source, firstLine + excess.line(), "markdown.too-long", excess.message());
  }

  private static Outcome<Page> error(SourceText source, int line, String code, String message) {
    return Outcome.none(Diagnostic.error(source.file(), line, code, message));
  }
}
