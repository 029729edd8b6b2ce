package org.monographfhir.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version, which the build writes into a resource, so that it is known in every way to run. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** As in the pom. */
  public static String number() {
    return read().getProperty("version");
  }

  /** What it was built from, with the library that knows FHIR. */
  public static String origin() {
    Properties build = read();
    return "commit " + build.getProperty("commit") + ", HAPI FHIR " + build.getProperty("hapi");
  }

  private static Properties read() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      Properties build = new Properties();
      build.load(in);
      return build;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
