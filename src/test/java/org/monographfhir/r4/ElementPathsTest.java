package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monographfhir.monograph.Fact;

class ElementPathsTest {

  private static final ElementPaths PATHS = new ElementPaths();

  @Test
  void countsAsThePlacementsDo() {
    assertEquals(
        "MedicationKnowledge.administrationGuidelines[2]", PATHS.of(Fact.INDICATION, List.of(2)));
    assertEquals(
        "MedicationKnowledge.administrationGuidelines[2]"
            + ".extension('clinical-use').extension('specific-use')[1]",
        PATHS.of(Fact.SPECIFIC_USE, List.of(2, 1)));
    assertEquals("MedicationKnowledge.synonym[0]", PATHS.of(Fact.BRAND_NAME, List.of(0)));
    // monograph[0] is the page itself.
    assertEquals("MedicationKnowledge.monograph[1].source", PATHS.of(Fact.DOCUMENT, List.of(0)));
    assertEquals(
        "MedicationKnowledge.administrationGuidelines[1].extension('regulatory-status')",
        PATHS.of(Fact.ACCELERATED_APPROVAL, List.of(1)));
    assertEquals(
        "MedicationKnowledge.administrationGuidelines[1]"
            + ".extension('clinical-use').extension('specific-use')[0].extension('pathway')",
        PATHS.of(Fact.ACCELERATED_APPROVAL, List.of(1, 0)));
  }

  @Test
  void goDownToSubUsesOfSubUses() {
    String use = "MedicationKnowledge.administrationGuidelines[2].extension('clinical-use')";
    String below = use + ".extension('specific-use')[1].extension('specific-use')[0]";
    assertEquals(below, PATHS.of(Fact.SPECIFIC_USE, List.of(2, 1, 0)));
    assertEquals(
        below + ".extension('criterion')[3]", PATHS.of(Fact.CRITERION, List.of(2, 1, 0, 3)));
    assertEquals(
        below + ".extension('pathway')", PATHS.of(Fact.ACCELERATED_APPROVAL, List.of(2, 1, 0)));
    assertEquals(below + ".extension('criterion')", PATHS.ofPart(List.of(2, 1, 0), "criterion"));
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void knowsEachFactWithAndWithoutPosition(Fact fact) {
    for (List<Integer> at : List.of(List.<Integer>of(), List.of(0), List.of(0, 0))) {
      String path = PATHS.of(fact, at);
      assertTrue(path.matches("(MedicationKnowledge|DocumentReference)\\..+"), path);
    }
  }
}
