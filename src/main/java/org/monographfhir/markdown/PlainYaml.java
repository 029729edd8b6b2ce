package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The events of a YAML document, looked at first and then given to snakeyaml once more, so that the
 * text is read once and no trick in it is carried out.
 */
final class PlainYaml implements Parser {

  private static final int MAX_DEPTH = 10;

  private final Parser text;
  private final List<Event> events = new ArrayList<>();
  private int next;

  PlainYaml(String yaml) {
    text = new ParserImpl(new StreamReader(yaml), options());
  }

  static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    return options;
  }

  /**
   * Reads the document.
   *
   * @param firstLine the line of the file on which it starts
   * @return what would make it larger, or take longer, than the text looks
   */
  Optional<Diagnostic> trick(String file, int firstLine) {
    int depth = 0;
    while (text.peekEvent() != null) {
      Event event = text.getEvent();
      events.add(event);
      int line = firstLine + event.getStartMark().getLine();
      if (event instanceof AliasEvent
          || event instanceof NodeEvent node && node.getAnchor() != null) {
        return Optional.of(
            Diagnostic.error(
                file,
                line,
                "markdown.front-matter-alias",
                "YAML anchors and aliases are not allowed: write the value out"));
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > MAX_DEPTH) {
        String deep = "nested more than %d deep".formatted(MAX_DEPTH);
        return Optional.of(Diagnostic.error(file, line, "markdown.front-matter", deep));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return next < events.size() && events.get(next).is(choice);
  }

  @Override
  public Event peekEvent() {
    return events.get(next);
  }

  @Override
  public Event getEvent() {
    return events.get(next++);
  }
}
