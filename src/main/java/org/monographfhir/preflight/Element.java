package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One element of a resource with its line, the same for JSON and XML: repetitions stand side by
 * side, a resource inside another has its type as child {@code resourceType}. It knows no
 * definitions.
 *
 * @param value of a primitive
 * @param children in order
 */
public record Element(String name, int line, Optional<String> value, List<Element> children) {

  static final String TYPE = "resourceType";

  public Element {
    children = List.copyOf(children);
  }

  static Element primitive(String name, int line, String value) {
    return new Element(name, line, Optional.of(value), List.of());
  }

  /** The type of a resource; empty where this is none. */
  public String type() {
    return text(TYPE);
  }

  /** The line of what a path leads to, or of the last element on the way that there is. */
  public int lineOf(String path) {
    return PathLines.line(this, path);
  }

  Stream<Element> all(String child) {
    return children.stream().filter(each -> each.name.equals(child));
  }

  Optional<Element> one(String child) {
    return all(child).findFirst();
  }

  /** Whether it has one of several types under this name, such as valueString for value. */
  boolean hasChoice(String child) {
    return children.stream().map(Element::name).anyMatch(each -> each.matches(child + "[A-Z].*"));
  }

  /** The value of a child; empty where there is none. */
  String text(String child) {
    return one(child).flatMap(Element::value).orElse("");
  }

  /** Neither value nor children: what FHIR allows nowhere. */
  boolean isEmpty() {
    return value.isEmpty() && children.isEmpty();
  }

  /** This one and all below. */
  void visit(Consumer<Element> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.visit(visitor));
  }
}
