package org.monographfhir.hooks;

/**
 * A request that is not answered. Its message names places and never values: nothing of a patient
 * gets out by it.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  static Refusal wrong(String message) {
    return new Refusal(400, message);
  }

  /** What the service needs is not there, as CDS Hooks has it. */
  static Refusal missing(String message) {
    return new Refusal(412, message);
  }

  int status() {
    return status;
  }
}
