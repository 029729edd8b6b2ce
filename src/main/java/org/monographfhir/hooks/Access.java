package org.monographfhir.hooks;

/** Who may ask. */
public interface Access {

  /** Anybody: for a service that listens on the loopback address only. */
  Access ANYBODY = (authorization, path) -> true;

  /**
   * @param authorization the header; empty where there is none
   * @param path of the service that is asked
   */
  boolean allows(String authorization, String path);
}
