package org.monographfhir.packaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * The <a href="http://hl7.org/fhir/R4/datatypes.html#Coding">codings</a> that resources use, to
 * complete code systems whose <a
 * href="http://hl7.org/fhir/R4/codesystem-definitions.html#CodeSystem.content">content</a> is a
 * fragment. A validator that has the package then knows every code.
 */
public final class UsedCodes {

  /** What FHIR allows as a <a href="http://hl7.org/fhir/R4/datatypes.html#code">code</a>. */
  private static final Pattern CODE = Pattern.compile("[^\\s]+(?:\\s[^\\s]+)*");

  private final JsonFactory json = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();

  /** By code system and code: the displays. */
  private final Map<String, SortedMap<String, SortedSet<String>>> displays = new HashMap<>();

  /** Adds the codings of a resource or Bundle. Says why where it is neither. */
  public Optional<Diagnostic> add(String file, int line, String resource) {
    try (JsonParser in = json.createParser(resource)) {
      boolean fhir =
          in.nextToken() == JsonToken.START_OBJECT && object(in).containsKey("resourceType");
      if (!fhir || in.nextToken() != null) {
        return Optional.of(
            Diagnostic.error(file, line, "packaging.not-fhir", "there is no FHIR resource"));
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(
          Diagnostic.error(file, line, "packaging.not-fhir", e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A definition, with the codes that it lacks where it is a fragment of a code system.
   *
   * @param definition a resource as JSON
   * @return the same text where nothing is to be added
   */
  public String addedTo(String definition) {
    try {
      JsonNode read = mapper.readTree(definition);
      SortedMap<String, SortedSet<String>> used = displays.get(read.path("url").asText());
      if (used == null || !read.path("content").asText().equals("fragment")) {
        return definition;
      }
      ArrayNode concepts = ((ObjectNode) read).withArray("concept");
      SortedMap<String, SortedSet<String>> missing = new TreeMap<>(used);
      concepts.forEach(concept -> missing.remove(concept.path("code").asText()));
      missing.forEach((code, names) -> concept(concepts.addObject().put("code", code), names));
      return read.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("definitions are JSON", e);
    }
  }

  /** Where resources differ in the display of a code, one is as good as the other. */
  private static void concept(ObjectNode concept, SortedSet<String> names) {
    if (!names.isEmpty()) {
      concept.put("display", names.first());
    }
    for (String name : names.stream().skip(1).toList()) {
      concept.withArray("designation").addObject().put("value", name);
    }
  }

  /** Goes on to the end of the object, and through those in it. Returns its own texts. */
  private Map<String, String> object(JsonParser in) throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        object(in);
      } else if (in.currentToken() == JsonToken.VALUE_STRING) {
        texts.put(in.currentName(), in.getText());
      }
    }
    if (texts.containsKey("system") && CODE.matcher(texts.getOrDefault("code", "")).matches()) {
      SortedSet<String> names =
          displays
              .computeIfAbsent(texts.get("system"), system -> new TreeMap<>())
              .computeIfAbsent(texts.get("code"), code -> new TreeSet<>());
      Optional.ofNullable(texts.get("display")).ifPresent(names::add);
    }
    return texts;
  }
}
