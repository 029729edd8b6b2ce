package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Compares a resource as it was sent with the resource as it is on the server, field by field. What
 * servers own is passed by: the id, the version and its time, what they add to meta, and the
 * narrative, which they may clean or write anew.
 */
final class Comparison {

  private static final Set<String> OWNED =
      Set.of("id", "text", "meta.versionId", "meta.lastUpdated");

  private final String type;
  private final BiPredicate<String, String> sameTarget;
  private final List<Difference> differences = new ArrayList<>();

  /**
   * @param type of the resource
   * @param sameTarget whether two references, as sent and as found, lead to the same resource
   */
  Comparison(String type, BiPredicate<String, String> sameTarget) {
    this.type = type;
    this.sameTarget = sameTarget;
  }

  List<Difference> of(JsonNode sent, JsonNode found) {
    object("", sent, found);
    return differences;
  }

  private void object(String path, JsonNode sent, JsonNode found) {
    Set<String> names = new TreeSet<>();
    sent.fieldNames().forEachRemaining(names::add);
    found.fieldNames().forEachRemaining(names::add);
    boolean reference = sent.has("reference") && found.has("reference");
    for (String name : names) {
      String child = path.isEmpty() ? name : path + "." + name;
      boolean added = !sent.has(name);
      // A server may say what type a reference leads to.
      if (OWNED.contains(child) || added && (path.equals("meta") || reference && isHint(name))) {
        continue;
      }
      if (name.equals("reference") && reference) {
        reference(child, sent.get(name).asText(), found.get(name).asText());
      } else {
        value(child, sent.path(name), found.path(name));
      }
    }
  }

  private static boolean isHint(String name) {
    return name.equals("type") || name.equals("display");
  }

  private void value(String path, JsonNode sent, JsonNode found) {
    if (sent.isObject() && found.isObject()) {
      object(path, sent, found);
    } else if (sent.isArray() && found.isArray()) {
      array(path, sent, found);
    } else if (!same(path, sent, found)) {
      differences.add(Difference.of(type + "." + path, sent, found));
    }
  }

  private void array(String path, JsonNode sent, JsonNode found) {
    if (path.startsWith("meta.")) {
      for (JsonNode element : sent) {
        if (!contains(found, element)) {
          differences.add(Difference.of(type + "." + path, element, found));
        }
      }
      return;
    }
    for (int i = 0; i < Math.max(sent.size(), found.size()); i++) {
      value(path + "[" + i + "]", sent.path(i), found.path(i));
    }
  }

  private static boolean contains(JsonNode array, JsonNode element) {
    for (JsonNode candidate : array) {
      if (candidate.equals(element) || includes(candidate, element)) {
        return true;
      }
    }
    return false;
  }

  /** A server may add a display to a tag. */
  private static boolean includes(JsonNode whole, JsonNode part) {
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      if (!field.getValue().equals(whole.get(field.getKey()))) {
        return false;
      }
    }
    return part.isObject();
  }

  private static boolean same(String path, JsonNode sent, JsonNode found) {
    if (sent.isNumber() && found.isNumber()) {
      return sent.decimalValue().compareTo(found.decimalValue()) == 0;
    }
    if (sent.isTextual() && found.isTextual()) {
      // HAPI adds the id of the request to it.
      String text = path.equals("meta.source") ? found.asText().split("#")[0] : found.asText();
      return sent.asText().equals(text)
          || sent.asText().equals(found.asText())
          || sameTime(sent.asText(), text);
    }
    // R5 has long numbers that are a text in JSON; HAPI answers a number.
    boolean number = sent.isTextual() && found.isIntegralNumber();
    return number ? sent.asText().equals(found.asText()) : sent.equals(found);
  }

  private static boolean sameTime(String sent, String found) {
    try {
      return OffsetDateTime.parse(sent).isEqual(OffsetDateTime.parse(found));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void reference(String path, String sent, String found) {
    // One that the server was to look up leads nowhere as long as it stands there as it was sent.
    boolean toLookUp = sent.startsWith("urn:") || sent.indexOf('?') > 0;
    if ((toLookUp || !sent.equals(found)) && !sameTarget.test(sent, found)) {
      String place = type + "." + path;
      differences.add(
          sent.equals(found)
              ? Difference.unresolved(place, sent)
              : Difference.of(place, sent, found));
    }
  }
}
