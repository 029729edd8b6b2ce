package org.monographfhir.validation.engine;

import java.util.List;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.validation.instance.utils.ElementInfo;

/**
 * How often an element may stand where it is defined.
 *
 * @param definition of the element
 * @param slices how the ids of its slices start; null where it has none
 * @param max {@link Integer#MAX_VALUE} for {@code *}
 */
record Bounds(ElementDefinition definition, String slices, int min, int max) {

  static Bounds of(ElementDefinition definition) {
    String max = definition.getMax();
    return new Bounds(
        definition,
        definition.hasSlicing() ? definition.getId() + ":" : null,
        definition.getMin(),
        max == null || max.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(max));
  }

  /** Whether there is a number of elements that they do not admit. */
  boolean bind() {
    return min > 0 || max < Integer.MAX_VALUE;
  }

  boolean admit(List<ElementInfo> children) {
    int count = 0;
    for (ElementInfo child : children) {
      if (child.getDefinition() == definition || isSameOrSlice(child.getDefinition())) {
        count++;
      }
    }
    return admit(count);
  }

  boolean admit(int count) {
    return count >= min && count <= max;
  }

  private boolean isSameOrSlice(ElementDefinition other) {
    String id = other == null ? null : other.getId();
    return id != null && (id.equals(definition.getId()) || slices != null && id.startsWith(slices));
  }
}
