package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of a FHIRPath such as {@code Bundle.entry[1].resource.code}. */
final class PathLines {

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z]+)(?:\\[x])?(?:\\[([0-9]{1,9})])?");

  private PathLines() {}

  /** That of the last element on the way that there is. */
  static int line(Element resource, String path) {
    Element at = resource;
    Matcher step = STEP.matcher(path);
    for (int from = path.indexOf('.'); from >= 0 && step.find(from); from = step.end()) {
      Optional<Element> next = child(at, step.group(1), step.group(2));
      if (step.start() != from || next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at.line();
  }

  private static Optional<Element> child(Element at, String name, String index) {
    List<Element> all = at.all(name).toList();
    if (all.isEmpty()) {
      return at.children().stream()
          .filter(each -> each.name().matches(name + "[A-Z].*"))
          .findFirst();
    }
    int number = index == null ? 0 : Integer.parseInt(index);
    return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }
}
