package org.monographfhir.server;

import java.io.IOException;

/** The answer is longer than any answer to this request can be. Asking again would not help. */
final class EndlessAnswer extends IOException {

  private static final long serialVersionUID = 1L;

  EndlessAnswer(long limit) {
    super("its answer has more than " + limit + " bytes; the rest was not read");
  }
}
