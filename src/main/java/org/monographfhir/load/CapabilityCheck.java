package org.monographfhir.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Upsert;

/** Compares what a server says it can do with what is about to be sent. */
final class CapabilityCheck {

  private final String place;
  private final Capabilities can;
  private final Map<String, Set<Upsert>> needed = new TreeMap<>();
  private final List<Diagnostic> missing = new ArrayList<>();

  private CapabilityCheck(String server, Capabilities can, List<Chunk> chunks) {
    place = server.replaceFirst("/$", "") + "/metadata";
    this.can = can;
    for (Chunk chunk : chunks) {
      for (CargoEntry entry : chunk.entries()) {
        needed
            .computeIfAbsent(entry.type(), type -> EnumSet.noneOf(Upsert.class))
            .add(chunk.request(entry).way());
      }
    }
  }

  /** What is missing; empty when all can be sent. */
  static List<Diagnostic> of(String server, Capabilities can, List<Chunk> chunks) {
    return new CapabilityCheck(server, can, chunks).find();
  }

  private List<Diagnostic> find() {
    String version = FhirVersion.of(needed.keySet()).number().substring(0, 3);
    if (!can.fhirVersion().startsWith(version)) {
      String words = "the server speaks FHIR %s, not %s".formatted(can.fhirVersion(), version);
      say("load.fhir-version", words);
    }
    if (!can.transaction()) {
      say("load.no-transaction", "the server does not say that it takes transactions");
    }
    String unknown = join(needed.keySet().stream().filter(type -> !can.types().containsKey(type)));
    if (!unknown.isEmpty()) {
      say("load.no-type", "the server does not say that it keeps " + unknown);
    }
    for (Upsert way : Upsert.values()) {
      String unable = join(known().filter(type -> needs(type, way) && !takes(type, way)));
      if (!unable.isEmpty()) {
        say(
            "load.no-upsert",
            "the server does not say that it takes %s of %s; %s"
                .formatted(words(way), unable, advice()));
      }
    }
    return missing;
  }

  private Stream<String> known() {
    return needed.keySet().stream().filter(can.types()::containsKey);
  }

  private boolean needs(String type, Upsert way) {
    return needed.get(type).contains(way);
  }

  private boolean takes(String type, Upsert way) {
    return can.types().get(type).takes(way);
  }

  private static String words(Upsert way) {
    return switch (way) {
      case CONDITIONAL -> "a PUT to a search (conditionalUpdate)";
      case ID -> "a PUT to an id that is not there yet (updateCreate)";
      case CREATE -> "a POST with ifNoneExist (conditionalCreate)";
    };
  }

  /** The ways that would work. A Provenance is never changed, only created. */
  private String advice() {
    List<String> flags = new ArrayList<>();
    for (Upsert way : Upsert.values()) {
      if (known()
          .allMatch(
              type ->
                  takes(
                      type,
                      way == Upsert.CONDITIONAL && type.equals("Provenance")
                          ? Upsert.CREATE
                          : way))) {
        flags.add("--upsert " + way);
      }
    }
    return flags.isEmpty()
        ? "no --upsert avoids it"
        : "what would work is " + String.join(" or ", flags);
  }

  private static String join(Stream<String> types) {
    return types.sorted().collect(Collectors.joining(", "));
  }

  private void say(String code, String message) {
    missing.add(Diagnostic.error(place, 1, code, message));
  }
}
