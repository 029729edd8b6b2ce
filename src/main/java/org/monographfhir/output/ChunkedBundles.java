package org.monographfhir.output;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.monographfhir.target.Limits;

/**
 * Bundles that keep a server's limits. Each can be loaded on its own, or after those in front of it
 * that hold what monographs share, where a Bundle has no room for it. A monograph is never split.
 */
final class ChunkedBundles implements ResourceFiles {

  private final Staging staging;
  private final Framing framing;
  private final Places places;
  private final ManifestWriter manifest;
  private final String ending;
  private final Limits limits;
  private final Set<String> ahead = new HashSet<>();
  private int written;
  private ResourceFile open;
  private Set<String> inOpen = Set.of();
  private boolean openTogether;

  ChunkedBundles(
      Staging staging,
      Framing framing,
      Places places,
      ManifestWriter manifest,
      String ending,
      Limits limits) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
    this.manifest = manifest;
    this.ending = ending;
    this.limits = limits;
  }

  @Override
  public void add(Unit unit, List<Piece> fresh) throws IOException {
    if (!unit.together()) {
      writeAhead(unit.common());
    }
    // What is loaded before must not stand in the same Bundle: no reference would know which.
    if (open != null && (openTogether != unit.together() || !hasRoomFor(unit))) {
      close();
    }
    if (open == null) {
      open = next();
      inOpen = new HashSet<>();
      openTogether = unit.together();
    }
    manifest.monograph(unit.monograph());
    for (Piece piece : missing(unit)) {
      open.add(piece);
      inOpen.add(piece.id());
    }
  }

  @Override
  public void finish() throws IOException {
    close();
  }

  private boolean hasRoomFor(Unit unit) {
    List<Piece> missing = missing(unit);
    long size = open.size() + missing.stream().mapToLong(open::size).sum();
    return open.entries() + missing.size() <= limits.entries() && size <= limits.bytes();
  }

  /** What the open Bundle does not have of it. */
  private List<Piece> missing(Unit unit) {
    return unit.pieces().filter(piece -> !piece.shared() || !inOpen.contains(piece.id())).toList();
  }

  private void writeAhead(List<Piece> common) throws IOException {
    List<Piece> missing = common.stream().filter(piece -> ahead.add(piece.id())).toList();
    if (!missing.isEmpty()) {
      close();
      ResourceFile file = next();
      for (Piece piece : missing) {
        file.add(piece);
      }
      manifest.add(file.finish());
    }
  }

  private ResourceFile next() throws IOException {
    String name = FolderNames.bundle(++written, ending);
    return new ResourceFile(staging.open(name), framing, places);
  }

  private void close() throws IOException {
    if (open != null) {
      manifest.add(open.finish());
      open = null;
    }
  }
}
