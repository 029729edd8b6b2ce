package org.monographfhir.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file for each resource type, in the order in which the types come: those that others refer to
 * first.
 */
final class NdjsonFiles implements ResourceFiles {

  private final Staging staging;
  private final Framing framing;
  private final Places places;
  private final Map<String, ResourceFile> files = new LinkedHashMap<>();

  NdjsonFiles(Staging staging, Framing framing, Places places) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
  }

  @Override
  public void add(Unit unit) throws IOException {
    for (Piece piece : unit.pieces().toList()) {
      ResourceFile file = files.get(piece.type());
      if (file == null) {
        file = new ResourceFile(staging.open(FolderNames.ndjson(piece.type())), framing, places);
        files.put(piece.type(), file);
      }
      file.add(piece);
    }
  }

  @Override
  public List<WrittenFile> finish() throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (ResourceFile file : files.values()) {
      written.add(file.finish());
    }
    return written;
  }
}
