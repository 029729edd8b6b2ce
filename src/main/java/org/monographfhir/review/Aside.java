package org.monographfhir.review;

import java.io.IOException;
import java.io.Writer;

/** Text that is put aside until its place in the page comes, outside of memory. */
public interface Aside {

  /** Takes the text. */
  Writer writer();

  /** Hands on all that was taken. */
  void copyTo(Writer out) throws IOException;
}
