package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Systems;

class ConceptMapTest {

  private final ConceptMap map = Fixture.conceptMap();

  @Test
  void translatesWhatIsEquivalent() {
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C3270", "Neuroblastoma")), map.translate("45418"));
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C1498", "Aldesleukin")), map.translate("46679"));
    assertEquals(Optional.of(Coding.of(Systems.NCIT, "C5", "Five")), map.translate("3"));
  }

  @Test
  void aNarrowerTargetIsNoTranslation() {
    assertEquals(Optional.empty(), map.translate("423043"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4", "5", "0", ""})
  void neverGuesses(String code) {
    assertEquals(Optional.empty(), map.translate(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"resourceType\": \"ValueSet\"}", "null", "7"})
  void refusesWhatIsNoConceptMap(String json) throws IOException {
    var outcome =
        ConceptMap.read(
            "map.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertTrue(outcome.value().isEmpty());
    assertTrue(outcome.hasErrors());
  }
}
