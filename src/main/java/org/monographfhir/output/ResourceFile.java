package org.monographfhir.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.monographfhir.target.Limits;

/** One file of resources that is being written: each resource once. */
final class ResourceFile {

  private final Framing framing;
  private final HashedFile file;
  private final Places places;
  private final UuidSet shared = new UuidSet();
  private final List<String> monographs = new ArrayList<>();
  private int entries;

  ResourceFile(HashedFile file, Framing framing, Places places) throws IOException {
    this.file = file;
    this.framing = framing;
    this.places = places;
    file.write(framing.head());
  }

  /** Whether there is room for what is not there yet of a unit. */
  boolean hasRoomFor(Unit unit, Limits limits) {
    List<Piece> added = unit.pieces().filter(this::isNew).toList();
    long size = file.size() + framing.tail().length;
    for (Piece piece : added) {
      size += framing.separator().length + piece.content().length;
    }
    return entries + added.size() <= limits.entries() && size <= limits.bytes();
  }

  private boolean isNew(Piece piece) {
    return !piece.shared() || !shared.contains(piece.id());
  }

  void add(Unit unit) throws IOException {
    monographs.add(unit.monograph());
    for (Piece piece : unit.pieces().toList()) {
      add(piece);
    }
  }

  void add(Piece piece) throws IOException {
    if (piece.shared() && !shared.add(piece.id())) {
      return;
    }
    if (entries > 0) {
      file.write(framing.separator());
    }
    places.put(piece, file);
    file.write(piece.content());
    entries++;
  }

  WrittenFile finish() throws IOException {
    file.write(framing.tail());
    file.close();
    return new WrittenFile(file.name(), file.sha256(), file.size(), entries, monographs);
  }
}
