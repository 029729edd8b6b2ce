package org.monographfhir.validation.engine;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r5.elementmodel.Element;

/** What stands in a part. There is one object only for what is the same. */
final class PlainContent {

  /** A style of logical models, in which an extension has a name of its own. */
  private static final String NAMED = "named-elements";

  private final String name;
  private final String type;
  private final String value;
  private final List<PlainContent> children;
  private final boolean extended;
  private final int hash;

  PlainContent(Element part, String type, List<PlainContent> children) {
    this.name = part.getName();
    this.type = type;
    this.value = part.getValue();
    this.children = children;
    boolean extended =
        type.equals("Extension") || NAMED.equals(part.getProperty().getExtensionStyle());
    int hash = Objects.hash(name, type, value);
    for (PlainContent child : children) {
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
        || other instanceof PlainContent it
            && hash == it.hash
            && name.equals(it.name)
            && type.equals(it.type)
            && Objects.equals(value, it.value)
            && children.equals(it.children);
  }
}
