package org.monographfhir.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {

  private final NameTable names = new NameTable();

  @Test
  void findsEachOfManyNames() {
    int many = 100_000;
    for (int i = 1; i <= many; i++) {
      names.add(i, List.of("Concept " + i, "Ünder " + i));
    }
    for (int i = 1; i <= many; i++) {
      List<Coding> expected = List.of(Coding.of(Systems.NCIT, "C" + i, "Concept " + i));
      assertEquals(expected, names.concepts("concept " + i));
      assertEquals(expected, names.concepts("ÜNDER " + i));
    }
    assertEquals(List.of(), names.concepts("concept 0"));
  }

  @Test
  void tellsNamesApartThatHashTheSame() {
    assertEquals("az".hashCode(), "b[".hashCode());
    names.add(1, List.of("az"));
    names.add(2, List.of("b["));
    assertEquals(List.of("C1"), codes("AZ"));
    assertEquals(List.of("C2"), codes("B["));
  }

  @Test
  void givesAllConceptsOfANameLowestCodeFirst() {
    names.add(20, List.of("Same"));
    names.add(3, List.of("Other", "same", "SAME"));
    names.add(20, List.of("Same", "again"));
    assertEquals(List.of("C3", "C20"), codes("same"));
    assertEquals(List.of(Coding.of(Systems.NCIT, "C20", "Same")), names.concepts("Again"));
  }

  private List<String> codes(String name) {
    return names.concepts(name).stream().map(Coding::code).toList();
  }
}
