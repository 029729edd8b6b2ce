package org.monographfhir.validation.engine;

import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.validation.instance.utils.NodeStack;

/**
 * Where an extension stands, as far as HL7's validator looks at it to tell whether it <a
 * href="http://hl7.org/fhir/R4/defining-extensions.html#context">may stand there</a>.
 *
 * @param path names of elements from the root on
 * @param logicalPaths what HL7's validator calls so: the same by types
 * @param extension the URL of the extension that it stands in, or in whose value; or null
 */
record Surroundings(String path, Set<String> logicalPaths, String extension) {

  /**
   * @param container of what the extension stands in
   */
  static Surroundings of(NodeStack container) {
    return new Surroundings(
        plain(container.getLiteralPath()), container.getLogicalPaths(), extension(container));
  }

  private static String extension(NodeStack container) {
    Element element = container.getElement();
    if (element.getName().startsWith("value") && container.getParent() != null) {
      element = container.getParent().getElement();
    }
    return element.getNamedChildValue("url", false);
  }

  /** A path without places in lists, and without the remark which resource it is. */
  private static String plain(String path) {
    StringBuilder plain = new StringBuilder(path.length());
    int i = 0;
    while (i < path.length()) {
      char c = path.charAt(i);
      int end =
          c == '['
              ? path.indexOf(']', i)
              : path.startsWith("/*", i) ? path.indexOf("*/", i) + 1 : 0;
      if (end > i) {
        i = end;
      } else {
        plain.append(c);
      }
      i++;
    }
    return plain.toString();
  }
}
