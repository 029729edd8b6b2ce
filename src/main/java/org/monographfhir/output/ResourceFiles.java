package org.monographfhir.output;

import java.io.IOException;
import java.util.List;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;

/** Files of resources that are being written. */
interface ResourceFiles {

  /** The files of a form. */
  static ResourceFiles of(Form form, Framing framing, Staging staging, Places places) {
    String ending = form.format().toString();
    if (form.format() == Format.NDJSON) {
      return new NdjsonFiles(staging, framing, places);
    }
    return form.limits().equals(Limits.NONE)
        ? new OneBundle(staging, framing, places, ending)
        : new ChunkedBundles(staging, framing, places, ending, form.limits());
  }

  /** Writes what is not there yet of a monograph. */
  void add(Unit unit) throws IOException;

  /** Completes the files, and names them in the order to load them. */
  List<WrittenFile> finish() throws IOException;
}
