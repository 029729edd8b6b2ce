package org.monographfhir.chunk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/**
 * Decides what is sent at once. Files that a server takes are sent as they are; otherwise their
 * entries are put together anew, and no monograph is cut.
 *
 * @param upsert how resources are to be matched; absent: as the files say
 * @param limits how much at once
 * @param disjoint whether no two chunks may hold the same resource, so that they can be sent at the
 *     same time
 */
public record Planner(Optional<Upsert> upsert, Limits limits, boolean disjoint) {

  /** The chunks of all that there is. */
  public Outcome<List<Chunk>> plan(Cargo cargo) throws IOException {
    ReferenceTargets names = new ReferenceTargets(cargo.entries());
    EntryForm form = new EntryForm(names, upsert, Set.of());
    List<Diagnostic> problems = impossible(cargo.entries(), form);
    if (!problems.isEmpty()) {
      return new Outcome<>(Optional.empty(), problems);
    }
    List<Chunk> files = files(cargo);
    boolean asTheyAre =
        !disjoint && files.stream().allMatch(this::fits) && !anyChanges(cargo, form);
    if (asTheyAre) {
      return checked(Outcome.of(files, List.of()));
    }
    List<Diagnostic> guides = guides(cargo.entries());
    return guides.isEmpty()
        ? checked(new Packing(Groups.of(names), names, form, limits).pack(disjoint))
        : new Outcome<>(Optional.empty(), guides);
  }

  /** The chunks of what changed. */
  public Outcome<List<Chunk>> plan(Delta delta) {
    EntryForm form = new EntryForm(delta.names(), upsert, delta.retired());
    List<CargoEntry> entries =
        delta.groups().stream().flatMap(group -> group.members().stream()).toList();
    List<Diagnostic> problems = new ArrayList<>(impossible(entries, form));
    problems.addAll(guides(entries));
    return problems.isEmpty()
        ? checked(new Packing(delta.groups(), delta.names(), form, limits).pack(disjoint))
        : new Outcome<>(Optional.empty(), problems);
  }

  private static Outcome<List<Chunk>> checked(Outcome<List<Chunk>> chunks) {
    return chunks.check(
        all -> all.stream().flatMap(chunk -> SameCondition.find(chunk).stream()).toList());
  }

  private static List<Chunk> files(Cargo cargo) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (Map.Entry<BundleFile, List<CargoEntry>> file : cargo.files().entrySet()) {
      List<CargoEntry> entries = file.getValue();
      boolean shared = cargo.files().size() > 1 && entries.stream().noneMatch(Planner::isOwn);
      if (!entries.isEmpty()) {
        long bytes = Files.size(file.getKey().path());
        chunks.add(new FileChunk(file.getKey(), entries, shared, bytes));
      }
    }
    return chunks;
  }

  /** What no two monographs share. */
  private static boolean isOwn(CargoEntry entry) {
    return entry.type().matches("MedicationKnowledge|Provenance");
  }

  private boolean fits(Chunk chunk) {
    return chunk.entries().size() <= limits.entries() && chunk.bytes() <= limits.bytes();
  }

  private static boolean anyChanges(Cargo cargo, EntryForm form) {
    return cargo.entries().stream().anyMatch(form::changes);
  }

  /** A guide lists what its Bundle holds, and would be wrong about any other. */
  private static List<Diagnostic> guides(List<CargoEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.type().equals("ImplementationGuide"))
        .limit(1)
        .map(
            entry ->
                Diagnostic.error(
                    entry.file(),
                    entry.line(),
                    "chunk.guide",
                    "a Bundle with an ImplementationGuide is sent as it is or not at all; convert"
                        + " again with this --target, --upsert or limits, or without --publish"))
        .toList();
  }

  private List<Diagnostic> impossible(List<CargoEntry> entries, EntryForm form) {
    return entries.stream()
        .filter(entry -> form.request(entry).isEmpty())
        .limit(1)
        .map(
            entry ->
                Diagnostic.error(
                    entry.file(),
                    entry.line(),
                    "chunk.upsert",
                    "written with --upsert %s; load it so, or convert again with --upsert %s"
                        .formatted(entry.request().way(), upsert.orElseThrow())))
        .toList();
  }
}
