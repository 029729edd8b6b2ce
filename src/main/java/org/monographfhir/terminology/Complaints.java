package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/** Lines of one file that cannot be used: the first few each, the others as a number. */
public final class Complaints {

  private static final int MOST = 5;

  private final String file;
  private final List<Diagnostic> first = new ArrayList<>();
  private int more;
  private int line;

  /** Of a file, as the user named it. */
  public Complaints(String file) {
    this.file = file;
  }

  /** A line, and why it cannot be used. */
  public void add(int at, String message) {
    if (first.size() < MOST) {
      first.add(Diagnostic.warning(file, at, "terminology.line", message));
    } else {
      line = more++ == 0 ? at : line;
    }
  }

  /** What there is to say. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(first);
    if (more > 0) {
      String message = more + " more from here on cannot be used";
      all.add(Diagnostic.warning(file, line, "terminology.line", message));
    }
    return all;
  }
}
