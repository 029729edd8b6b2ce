package org.monographfhir.preflight;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Outcome;

/**
 * <a href="http://hl7.org/fhir/R4/json.html">FHIR's JSON</a> with lines. A {@code null} holds the
 * place of a primitive that has extensions only, and is left out.
 */
final class JsonElements {

  private static final int MAX_DEPTH = 500;

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  Outcome<Element> read(String file, String json) {
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Outcome.none(Rule.SYNTAX.found(file, line(parser), "there is no JSON object"));
      }
      Element root = object(parser, "");
      if (parser.nextToken() != null) {
        return Outcome.none(
            Rule.SYNTAX.found(file, line(parser), "there is more behind the JSON object"));
      }
      return Outcome.of(root, List.of());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return Outcome.none(Rule.SYNTAX.found(file, line, e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element object(JsonParser parser, String name) throws IOException {
    int line = line(parser);
    List<Element> children = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      add(parser, field, children);
    }
    return new Element(name, line, Optional.empty(), children);
  }

  private static void add(JsonParser parser, String name, List<Element> into) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> into.add(object(parser, name));
      case START_ARRAY -> {
        int line = line(parser);
        boolean empty = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          empty = false;
          add(parser, name, into);
        }
        if (empty) {
          into.add(new Element(name, line, Optional.empty(), List.of()));
        }
      }
      case VALUE_NULL -> {}
      default -> into.add(Element.primitive(name, line(parser), parser.getText()));
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
