package org.monographfhir.output;

import java.io.IOException;
import java.util.List;

/** All monographs in one Bundle; no file when there is none. */
final class OneBundle implements ResourceFiles {

  private final Staging staging;
  private final Framing framing;
  private final Places places;
  private final String name;
  private ResourceFile file;

  OneBundle(Staging staging, Framing framing, Places places, String ending) {
    this.staging = staging;
    this.framing = framing;
    this.places = places;
    name = FolderNames.bundle(ending);
  }

  @Override
  public void add(Unit unit) throws IOException {
    if (file == null) {
      file = new ResourceFile(staging.open(name), framing, places);
    }
    file.add(unit);
  }

  @Override
  public List<WrittenFile> finish() throws IOException {
    return file == null ? List.of() : List.of(file.finish());
  }
}
