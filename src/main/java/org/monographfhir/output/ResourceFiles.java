package org.monographfhir.output;

import java.io.IOException;
import java.util.List;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;

/** Files of resources that are being written. */
interface ResourceFiles {

  /** The files of a form. */
  static ResourceFiles of(
      Form form, Framing framing, Staging staging, Places places, ManifestWriter manifest) {
    String ending = form.format().toString();
    if (form.format() == Format.NDJSON) {
      return new NdjsonFiles(staging, framing, places, manifest);
    }
    return form.limits().equals(Limits.NONE)
        ? new OneBundle(staging, framing, places, manifest, ending)
        : new ChunkedBundles(staging, framing, places, manifest, ending, form.limits());
  }

  /**
   * Writes what is not there yet of a monograph.
   *
   * @param fresh those of its resources that no monograph before it had
   */
  void add(Unit unit, List<Piece> fresh) throws IOException;

  /** Completes the files. The manifest names them in the order to load them. */
  void finish() throws IOException;
}
