package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookedUpReferenceTest {

  private static final String UUID = "urn:uuid:6b397339-3b91-51a3-bdfc-a88e450b4f91";

  private final Whereabouts whereabouts = new Whereabouts();

  @ParameterizedTest
  @ValueSource(strings = {UUID, "Organization?identifier=urn:x|nci"})
  void aReferenceThatTheServerLeftAsItWasIsADifference(String reference) throws IOException {
    whereabouts.add(UUID, "Organization?identifier=urn:x%7Cnci", "Organization/7");
    assertEquals(
        List.of(Difference.unresolved("Provenance.who.reference", reference)),
        compared(reference, reference));
    assertEquals(List.of(), compared(reference, "Organization/7"));
  }

  @Test
  void aReferenceThatLeadsSomewhereByItselfStays() throws IOException {
    assertEquals(List.of(), compared("Organization/7", "Organization/7"));
    assertEquals(1, compared("Organization/7", "Organization/8").size());
  }

  private List<Difference> compared(String sent, String found) throws IOException {
    String resource = "{\"who\": {\"reference\": \"%s\"}}";
    ObjectMapper mapper = new ObjectMapper();
    return new Comparison("Provenance", whereabouts::same)
        .of(mapper.readTree(resource.formatted(sent)), mapper.readTree(resource.formatted(found)));
  }
}
