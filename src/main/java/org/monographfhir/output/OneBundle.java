package org.monographfhir.output;

import java.io.IOException;
import java.util.List;

/** All monographs in one Bundle; no file when there is none. */
final class OneBundle implements ResourceFiles {

  private final Staging staging;
  private final Framing framing;
  private final Places places;
  private final ManifestWriter manifest;
  private final String name;
  private ResourceFile file;

  OneBundle(
      Staging staging, Framing framing, Places places, ManifestWriter manifest, String ending) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
    this.manifest = manifest;
    name = FolderNames.bundle(ending);
  }

  @Override
  public void add(Unit unit, List<Piece> fresh) throws IOException {
    if (file == null) {
      file = new ResourceFile(staging.open(name), framing, places);
    }
    manifest.monograph(unit.monograph());
    for (Piece piece : fresh) {
      file.add(piece);
    }
  }

  @Override
  public void finish() throws IOException {
    if (file != null) {
      manifest.add(file.finish());
    }
  }
}
