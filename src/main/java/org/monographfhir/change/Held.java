package org.monographfhir.change;

import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * A drug that stays on the server as it is.
 *
 * @param slug the identity of its page
 * @param fullUrl its name in the Bundle
 * @param why each thing that it would lose
 */
public record Held(String slug, String fullUrl, List<Diagnostic> why) {

  public Held {
    why = List.copyOf(why);
  }
}
