package org.monographfhir.hooks;

/** Takes a line for each request. There is nothing of a patient in it. */
@FunctionalInterface
public interface AccessLog {

  /**
   * @param method of HTTP; {@code other} for one that is not known
   * @param service the id of a service, {@code discovery}, or {@code other}
   * @param status of the answer
   */
  void answered(String method, String service, int status);
}
