package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z]+)(?:\\[x])?(?:\\[([0-9]{1,9})])?");

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

  /**
   * The line of what a FHIRPath such as {@code Bundle.entry[1].resource.code} leads to, or of the
   * last element on the way that there is.
   */
  public int lineOf(String path) {
    Element at = this;
    Matcher step = STEP.matcher(path);
    for (int from = path.indexOf('.'); from >= 0 && step.find(from); from = step.end()) {
      Optional<Element> next = at.step(step.group(1), step.group(2));
      if (step.start() != from || next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at.line;
  }

  private Optional<Element> step(String child, String index) {
    List<Element> all = all(child).toList();
    if (all.isEmpty()) {
      return children.stream().filter(each -> each.isChoice(child)).findFirst();
    }
    int number = index == null ? 0 : Integer.parseInt(index);
    return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  Stream<Element> all(String child) {
    return children.stream().filter(each -> each.name.equals(child));
  }

  Optional<Element> one(String child) {
    return all(child).findFirst();
  }

  /** Whether it has one of several types under this name, such as valueString for value. */
  boolean hasChoice(String child) {
    return children.stream().anyMatch(each -> each.isChoice(child));
  }

  private boolean isChoice(String of) {
    return name.matches(of + "[A-Z].*");
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
