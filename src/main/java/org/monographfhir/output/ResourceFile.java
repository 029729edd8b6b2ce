package org.monographfhir.output;

import java.io.IOException;

/** One file of resources that is being written. */
final class ResourceFile {

  private final Framing framing;
  private final HashedFile file;
  private final Places places;
  private int entries;

  ResourceFile(HashedFile file, Framing framing, Places places) throws IOException {
    this.file = file;
    this.framing = framing;
    this.places = places;
    file.write(framing.head());
  }

  /** How many resources it has. */
  int entries() {
    return entries;
  }

  /** How many bytes it would have, if it were complete. */
  long size() {
    return file.size() + framing.tail().length;
  }

  /** How many more bytes it would have with this one. */
  long size(Piece piece) {
    return framing.separator().length + piece.content().length;
  }

  void add(Piece piece) throws IOException {
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
    return new WrittenFile(file.name(), file.sha256(), file.size(), entries);
  }
}
