package org.monographfhir.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Numbers for what stands in parts of resources: two parts have the same number when their names,
 * types, values and all that is in them are the same.
 *
 * <p>Only parts whose meaning lies in themselves have one. Resources, references, addresses of what
 * is contained, extensions (where they may stand depends on what is around), ids (which must
 * differ) and narrative have none, nor has what holds one of these.
 */
final class PlainContents {

  private static final int NONE = -1;
  private static final Set<String> NOT_PLAIN = Set.of("Reference", "Extension", "xhtml");

  private final Map<Content, Integer> numbers = new HashMap<>();
  private final Map<Element, Integer> known = new IdentityHashMap<>();

  /** To be called before each resource: its parts are others, their contents may be the same. */
  void nextResource() {
    known.clear();
  }

  /** The number, or the part itself where it has none: something to compare by. */
  Object of(Element part) {
    int number = number(part);
    return number == NONE ? part : (Object) number;
  }

  private int number(Element part) {
    Integer number = known.get(part);
    if (number == null) {
      number = isPlain(part) ? numberOfPlain(part) : NONE;
      known.put(part, number);
    }
    return number;
  }

  private static boolean isPlain(Element part) {
    return !part.isResource()
        && !part.getName().equals("id")
        && !NOT_PLAIN.contains(part.fhirType())
        && !(part.hasValue() && part.getValue().startsWith("#"));
  }

  private int numberOfPlain(Element part) {
    List<Integer> children = new ArrayList<>();
    for (Element child : part.getChildren()) {
      int number = number(child);
      if (number == NONE) {
        return NONE;
      }
      children.add(number);
    }
    return numbers.computeIfAbsent(
        new Content(part.getName(), part.fhirType(), part.getValue(), children),
        content -> numbers.size());
  }

  private record Content(String name, String type, String value, List<Integer> children) {}
}
