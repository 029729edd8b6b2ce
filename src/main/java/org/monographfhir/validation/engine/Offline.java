package org.monographfhir.validation.engine;

import org.hl7.fhir.utilities.filesystem.ManagedFileAccess;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess.FileAccessPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;

/**
 * Keeps HL7's validator to the text that it is given. Left to itself, it fetches packages that a
 * guide depends on, and opens files that an attachment points to: what stands in somebody else's
 * file is no reason to do so.
 */
public final class Offline {

  private Offline() {}

  public static void keep() {
    ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
    ManagedFileAccess.setAccessPolicy(FileAccessPolicy.PROHIBITED);
  }
}
