package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule bites, nothing else does: missing and additional diagnostics fail. */
class BitesTest {

  @ParameterizedTest
  @MethodSource("org.monographfhir.validation.Bite#all")
  void bites(Bite bite) throws IOException {
    assertEquals(bite.expect(), bite.found());
  }

  @Test
  void everyInvariantIsNamedByABite() throws IOException {
    Set<String> bitten = new TreeSet<>();
    for (Bite bite : Bite.all()) {
      bite.expect()
          .forEach(line -> bitten.add(line.replaceAll(".*\\[validation\\.(.*?)\\].*", "$1")));
    }
    Set<String> invariants = invariants();
    bitten.retainAll(invariants);
    assertEquals(invariants, bitten);
  }

  private static Set<String> invariants() throws IOException {
    Set<String> keys = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(Shipped.PROFILES)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      for (JsonNode key : new ObjectMapper().readTree(file.toFile()).findValues("constraint")) {
        key.forEach(constraint -> keys.add(constraint.path("key").asText()));
      }
    }
    return keys;
  }
}
