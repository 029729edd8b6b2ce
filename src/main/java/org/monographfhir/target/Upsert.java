package org.monographfhir.target;

import java.util.Locale;

/**
 * How a request says which resource of the server it is about. One server is loaded in one way:
 * after a load by condition and one by id it has two resources of one kind, and no further
 * conditional request finds one.
 */
public enum Upsert {
  /** The server looks for the resource by what identifies it, and gives the id. */
  CONDITIONAL,

  /** The resource has an id of ours; for servers without conditional requests, and $import. */
  ID,

  /** What is there stays as it is; for the first filling of a server. */
  CREATE;

  /**
   * The way that the command line calls so.
   *
   * @param word in lower case
   * @return the way
   */
  public static Upsert of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
