package org.monographfhir.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * What stands in parts of resources: two parts have the same content when their names, types,
 * values and all that is in them are the same.
 *
 * <p>Only parts whose meaning lies in themselves have one. Resources, references, addresses of what
 * is contained, ids (which must differ) and narrative have none, nor has what holds one of these.
 */
final class PlainContents {

  private static final Set<String> NOT_PLAIN = Set.of("Reference", "xhtml");

  private final Predicate<Element> plainExtensions;
  private final Map<PlainContent, PlainContent> contents = new HashMap<>();
  private final Map<Element, Object> known = new IdentityHashMap<>();

  /**
   * @param plainExtensions which extensions mean the same wherever they may stand
   */
  PlainContents(Predicate<Element> plainExtensions) {
    this.plainExtensions = plainExtensions;
  }

  /** To be called before each resource: its parts are others, their contents may be the same. */
  void nextResource() {
    known.clear();
  }

  /** The content, or the part itself where it has none: something to compare by. */
  Object of(Element part) {
    Object content = known.get(part);
    if (content == null) {
      String type = part.fhirType();
      content = isPlain(part, type) ? contentOf(part, type) : part;
      known.put(part, content);
    }
    return content;
  }

  private boolean isPlain(Element part, String type) {
    return !part.isResource()
        && !part.getName().equals("id")
        && !NOT_PLAIN.contains(type)
        && !(part.hasValue() && part.getValue().startsWith("#"))
        && (!type.equals("Extension") || plainExtensions.test(part));
  }

  private Object contentOf(Element part, String type) {
    List<PlainContent> children = new ArrayList<>();
    for (Element child : part.getChildren()) {
      if (!(of(child) instanceof PlainContent content)) {
        return part;
      }
      children.add(content);
    }
    PlainContent content = new PlainContent(part, type, children);
    return contents.computeIfAbsent(content, same -> same);
  }
}
