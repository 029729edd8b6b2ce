package org.monographfhir.load;

import org.monographfhir.target.Upsert;

/**
 * What it does with resources of one type.
 *
 * @param conditionalCreate takes {@code ifNoneExist}
 * @param conditionalUpdate takes a PUT to a search
 * @param updateCreate takes a PUT to an id that is not there yet
 */
public record TypeCapabilities(
    boolean conditionalCreate, boolean conditionalUpdate, boolean updateCreate) {

  boolean takes(Upsert way) {
    return switch (way) {
      case CONDITIONAL -> conditionalUpdate;
      case ID -> updateCreate;
      case CREATE -> conditionalCreate;
    };
  }
}
