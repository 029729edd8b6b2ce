package org.monographfhir.preflight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a <a href="http://hl7.org/fhir/R4/search.html">search</a> for a token, an address, a text, a
 * reference or a day finds one resource by.
 *
 * @param kind of search
 */
record SearchedValues(String kind, List<Value> values) {

  private static final Set<String> KINDS = Set.of("token", "uri", "string", "reference", "date");

  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  /**
   * @param system empty where there is none, absent where it is that of the element
   */
  record Value(Optional<String> system, String code) {

    @Override
    public String toString() {
      return system.filter(each -> !each.isEmpty()).map(each -> each + "|").orElse("") + code;
    }
  }

  /** Empty where that cannot be told without FHIRPath. */
  static Optional<SearchedValues> of(Element resource, SearchParameters.Search search) {
    if (!KINDS.contains(search.kind())) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (String path : search.path().split("\\|")) {
      Optional<List<Element>> found = elements(resource, path.strip());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      found.get().forEach(each -> add(each, search.kind(), values));
    }
    return Optional.of(new SearchedValues(search.kind(), values));
  }

  /** Those that a path without functions leads to. */
  private static Optional<List<Element>> elements(Element resource, String path) {
    if (!path.matches("[A-Z][A-Za-z]*(\\.[a-z][A-Za-z]*)+")) {
      return Optional.empty();
    }
    List<Element> at = List.of(resource);
    for (String step : path.substring(path.indexOf('.') + 1).split("\\.")) {
      // One of several types has its type in the name, and may be searched in another way.
      if (at.stream().anyMatch(each -> each.hasChoice(step))) {
        return Optional.empty();
      }
      at = at.stream().flatMap(each -> each.all(step)).toList();
    }
    return Optional.of(at);
  }

  private static void add(Element element, String kind, List<Value> into) {
    if (kind.equals("string")) {
      element.visit(
          each -> each.value().ifPresent(text -> into.add(new Value(Optional.empty(), text))));
    } else if (kind.equals("reference")) {
      into.add(new Value(Optional.empty(), element.text("reference")));
    } else if (kind.equals("date")) {
      // Of a period only its ends are there, and a search may lie between them.
      into.add(new Value(Optional.empty(), element.value().orElse("")));
    } else if (element.value().isPresent()) {
      into.add(new Value(Optional.empty(), element.value().get()));
    } else {
      element.all("coding").forEach(coding -> add(coding, kind, into));
      Stream.of("code", "value")
          .map(element::text)
          .filter(text -> !text.isEmpty())
          .forEach(text -> into.add(new Value(Optional.of(element.text("system")), text)));
    }
  }

  boolean has(String asked) {
    return values.stream().anyMatch(each -> matches(each, asked));
  }

  private boolean matches(Value value, String asked) {
    return switch (kind) {
      case "string" -> folded(value.code()).startsWith(folded(plain(asked)));
      case "reference" -> leadsTo(value.code(), plain(asked));
      case "date" -> isOn(value.code(), asked);
      case "uri" -> value.code().equals(plain(asked));
      default -> isToken(value, asked);
    };
  }

  private static boolean isToken(Value value, String asked) {
    String[] parts = asked.split("(?<!\\\\)\\|", 2);
    String code = plain(parts[parts.length - 1]);
    boolean system =
        parts.length == 1
            || value.system().map(each -> each.equals(plain(parts[0]))).orElse(Boolean.TRUE);
    return system && code.equalsIgnoreCase(value.code());
  }

  /** What is no address, or one that the server replaces, may lead anywhere. */
  private static boolean leadsTo(String reference, String asked) {
    boolean known = !reference.isEmpty() && !reference.contains("?");
    boolean alike = reference.startsWith("urn:") == asked.startsWith("urn:");
    String plain = reference.replaceFirst("/_history/.*", "");
    return !known || !alike || ("/" + plain).endsWith("/" + asked) || asked.endsWith("/" + plain);
  }

  /** Of times only the server knows the zone of a day. */
  private static boolean isOn(String date, String asked) {
    boolean days = DAY.matcher(date).matches() && DAY.matcher(asked).matches();
    return !days || date.startsWith(asked) || asked.startsWith(date);
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }

  /** Texts are found whatever their case and accents. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return values.isEmpty()
        ? "no such value"
        : values.stream().limit(3).map(Value::toString).collect(Collectors.joining(", "));
  }
}
