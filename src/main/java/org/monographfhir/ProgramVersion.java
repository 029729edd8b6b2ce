package org.monographfhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;

/** The version, which the build writes into a resource, so that it is known in every way to run. */
@API(status = API.Status.INTERNAL)
public final class ProgramVersion {

  private ProgramVersion() {}

  /** As in the pom. */
  public static String number() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
