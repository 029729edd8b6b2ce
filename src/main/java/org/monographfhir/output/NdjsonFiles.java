package org.monographfhir.output;

import java.io.IOException;
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
  private final ManifestWriter manifest;
  private final Map<String, ResourceFile> files = new LinkedHashMap<>();

  NdjsonFiles(Staging staging, Framing framing, Places places, ManifestWriter manifest) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
    this.manifest = manifest;
  }

  @Override
  public void add(Unit unit, List<Piece> fresh) throws IOException {
    for (Piece piece : fresh) {
      ResourceFile file = files.get(piece.type());
      if (file == null) {
        file = new ResourceFile(staging.open(FolderNames.ndjson(piece.type())), framing, places);
        files.put(piece.type(), file);
      }
      file.add(piece);
    }
  }

  @Override
  public void finish() throws IOException {
    for (ResourceFile file : files.values()) {
      manifest.add(file.finish());
    }
  }
}
