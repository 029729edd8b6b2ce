package org.monographfhir.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** A style of logical models, in which an extension has a name of its own. */
  private static final String NAMED = "named-elements";

  private static final Set<String> NOT_PLAIN = Set.of("Reference", "xhtml");

  private final Predicate<Element> plainExtensions;
  private final Map<Content, Content> contents = new HashMap<>();
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
      content = isPlain(part) ? contentOf(part) : part;
      known.put(part, content);
    }
    return content;
  }

  private boolean isPlain(Element part) {
    String type = part.fhirType();
    return !part.isResource()
        && !part.getName().equals("id")
        && !NOT_PLAIN.contains(type)
        && !(part.hasValue() && part.getValue().startsWith("#"))
        && (!type.equals("Extension") || plainExtensions.test(part));
  }

  private Object contentOf(Element part) {
    List<Content> children = new ArrayList<>();
    for (Element child : part.getChildren()) {
      if (!(of(child) instanceof Content content)) {
        return part;
      }
      children.add(content);
    }
    Content content = new Content(part, children);
    return contents.computeIfAbsent(content, same -> same);
  }

  /** What stands in a part. There is one object only for what is the same. */
  static final class Content {

    private final String name;
    private final String type;
    private final String value;
    private final List<Content> children;
    private final boolean extended;
    private final int hash;

    private Content(Element part, List<Content> children) {
      this.name = part.getName();
      this.type = part.fhirType();
      this.value = part.getValue();
      this.children = children;
      boolean extended =
          type.equals("Extension") || NAMED.equals(part.getProperty().getExtensionStyle());
      int hash = Objects.hash(name, type, value);
      for (Content child : children) {
        extended |= child.extended;
        hash = 31 * hash + child.hash;
      }
      this.extended = extended;
      this.hash = hash;
    }

    /** Whether it is an extension or has one: then it matters where it stands. */
    boolean isExtended() {
      return extended;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Content it
              && hash == it.hash
              && name.equals(it.name)
              && type.equals(it.type)
              && Objects.equals(value, it.value)
              && children.equals(it.children);
    }
  }
}
