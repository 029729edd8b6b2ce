package org.monographfhir.load;

import org.monographfhir.server.Reply;

/** What to do about an answer that is not what a FHIR server answers. */
final class StatusAdvice {

  private static final String ADDRESS =
      "is --server the base address of a FHIR server, such as http://localhost:8080/fhir?";

  private StatusAdvice() {}

  static String of(Reply reply) {
    return switch (reply.status()) {
      case 401 -> "the credentials of --auth are missing or no longer good";
      case 403 -> "the credentials of --auth do not allow it";
      case 404 -> "nothing is there; " + ADDRESS;
      default ->
          reply.status() / 100 == 3 || reply.kind().contains("HTML")
              ? "a page for people, such as one to log in; does the server want --auth, or another"
                  + " address?"
              : ADDRESS;
    };
  }
}
