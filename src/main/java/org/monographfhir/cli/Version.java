package org.monographfhir.cli;

import org.monographfhir.release.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "monograph-fhir " + number(),
      ProgramVersion.origin(),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
    };
  }

  static String number() {
    return ProgramVersion.number();
  }
}
