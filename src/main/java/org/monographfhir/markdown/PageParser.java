package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.markup.Markup;
import org.monographfhir.source.SourceText;

/**
 * Text to {@link Page}, whether it is Markdown, HTML or NCI's XML: three readers, and one way from
 * there on.
 */
public final class PageParser {

  private static final int MAX_DEPTH = 100;

  private final Addresses addresses;
  private final Function<List<Section>, Optional<String>> names;
  private final MarkdownReader markdown;
  private final MarkupReader markup = new MarkupReader();
  private final MarkdownRenderer renderer =
      MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  /** Of pages that say their address. */
  public PageParser() {
    this(Addresses.STATED, target -> Optional.empty());
  }

  /**
   * @param addresses those of pages that do not say theirs
   * @param linkWords the words that the target of a link usually stands behind, for text that does
   *     not say where its links start
   */
  public PageParser(Addresses addresses, Function<String, Optional<String>> linkWords) {
    this(addresses, linkWords, sections -> Section.name(sections).map(Section::title));
  }

  /**
   * @param names what a page is called, for an address that is made of it
   */
  public PageParser(
      Addresses addresses,
      Function<String, Optional<String>> linkWords,
      Function<List<Section>, Optional<String>> names) {
    this.addresses = addresses;
    this.names = names;
    this.markdown = new MarkdownReader(linkWords);
  }

  /** Parses one file; an error says why it is no page. */
  public Outcome<Page> parse(SourceText source) {
    Outcome<Parsed> parsed =
        switch (SourceFormat.of(source.text())) {
          case MARKDOWN -> markdown.read(source);
          case HTML -> markup.html(source);
          case XML -> markup.xml(source);
        };
    return parsed.then(page -> page(source, page));
  }

  private Outcome<Page> page(SourceText source, Parsed parsed) {
    Node document = parsed.document();
    int deep = NodeWalk.firstDeeperThan(document, MAX_DEPTH);
    if (deep >= 0) {
      return Outcome.none(
          Diagnostic.error(
              source.file(),
              parsed.lines().applyAsInt(deep),
              "markdown.too-deep",
              "markup nested more than 100 deep"));
    }
    List<Field> fields = withAddress(source, parsed);
    Optional<Field> address = address(fields);
    if (fields.isEmpty()) {
      return Outcome.none(noFrontMatter(source));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    LinkTargets targets = new LinkTargets(address.flatMap(Field::value).orElse(""));
    new Sanitizer(source.file(), targets, parsed.lines(), diagnostics).apply(document);
    List<Section> sections = new SectionReader(parsed.lines()).read(document);
    String markdown = renderer.render(document).replace(Markup.CELL_BREAK, " ");
    return Outcome.of(new Page(source, fields, sections, markdown), diagnostics);
  }

  private List<Field> withAddress(SourceText source, Parsed parsed) {
    List<Field> fields = parsed.fields();
    if (address(fields).isPresent()) {
      return fields;
    }
    List<Section> sections = new SectionReader(parsed.lines()).read(parsed.document());
    Optional<String> assumed = addresses.of(source.file(), names.apply(sections));
    if (assumed.isEmpty()) {
      return fields;
    }
    List<Field> all = new ArrayList<>(fields);
    all.removeIf(f -> f.key().equals("url"));
    int line = Section.name(sections).map(s -> s.heading().line()).orElse(1);
    all.add(new Field("url", List.of(assumed.get()), line, Field.Origin.ASSUMED));
    return all;
  }

  private static Optional<Field> address(List<Field> fields) {
    return fields.stream().filter(f -> f.key().equals("url") && f.value().isPresent()).findFirst();
  }

  private static Diagnostic noFrontMatter(SourceText source) {
    return Diagnostic.error(
        source.file(),
        1,
        "markdown.front-matter-missing",
        "front matter missing (first line must be ---), and nothing else says what the page's"
            + " address is: use --base-url or --assume-url");
  }
}
