package org.monographfhir.output;

import java.io.IOException;
import java.util.ArrayList;
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
  private final String ending;
  private final Limits limits;
  private final Set<String> ahead = new HashSet<>();
  private final List<WrittenFile> written = new ArrayList<>();
  private ResourceFile open;
  private boolean openTogether;

  ChunkedBundles(Staging staging, Framing framing, Places places, String ending, Limits limits) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
    this.ending = ending;
    this.limits = limits;
  }

  @Override
  public void add(Unit unit) throws IOException {
    if (!unit.together()) {
      writeAhead(unit.common());
    }
    // What is loaded before must not stand in the same Bundle: no reference would know which.
    if (open != null && (openTogether != unit.together() || !open.hasRoomFor(unit, limits))) {
      close();
    }
    if (open == null) {
      open = next();
      openTogether = unit.together();
    }
    open.add(unit);
  }

  @Override
  public List<WrittenFile> finish() throws IOException {
    close();
    return List.copyOf(written);
  }

  private void writeAhead(List<Piece> common) throws IOException {
    List<Piece> missing = common.stream().filter(piece -> ahead.add(piece.id())).toList();
    if (!missing.isEmpty()) {
      close();
      ResourceFile file = next();
      for (Piece piece : missing) {
        file.add(piece);
      }
      written.add(file.finish());
    }
  }

  private ResourceFile next() throws IOException {
    String name = FolderNames.bundle(written.size() + 1, ending);
    return new ResourceFile(staging.open(name), framing, places);
  }

  private void close() throws IOException {
    if (open != null) {
      written.add(open.finish());
      open = null;
    }
  }
}
