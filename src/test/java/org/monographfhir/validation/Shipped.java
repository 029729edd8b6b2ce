package org.monographfhir.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.monographfhir.validation.definition.Definitions;

/** What the tests share: the definitions that come with the program, loaded once, and files. */
public final class Shipped {

  public static final Path PROFILES = Path.of("profiles");
  static final Path RESOURCES = Path.of("src/test/resources/validation");
  static final ProfileValidator VALIDATOR =
      new ProfileValidator(Definitions.bundled().value().orElseThrow());

  private Shipped() {}

  public static String example() throws IOException {
    return Files.readString(RESOURCES.resolve("example-bundle.json"));
  }
}
