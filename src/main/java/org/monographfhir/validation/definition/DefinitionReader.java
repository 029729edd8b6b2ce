package org.monographfhir.validation.definition;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.validation.pack.Release;

/** One file -> one definition, or what keeps it from being one. */
final class DefinitionReader {

  private final StrictJson json = new StrictJson();
  private final Release release;
  private final IParser parser;

  DefinitionReader(Release release) {
    this.release = release;
    parser = release.context().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
  }

  Outcome<Definition> read(Path path, String file) {
    try {
      String text = Files.readString(path);
      return json.read(file, text, "validation.definition.not-json")
          .then(tree -> place(file, text, tree));
    } catch (IOException e) {
      return refuse(file, "validation.definition.unreadable", "cannot be read: " + e);
    }
  }

  private Outcome<Definition> place(String file, String text, JsonNode tree) {
    String type = tree.path("resourceType").asText();
    if (type.isEmpty()) {
      return refuse(file, "validation.definition.no-type", "there is no resourceType");
    }
    if (!release.defines(type)) {
      return refuse(
          file,
          "validation.definition.unknown-type",
          "FHIR " + release + " has no kind of definition " + type);
    }
    Optional<String> other = otherVersion(tree.path("fhirVersion"));
    if (other.isPresent()) {
      return refuse(
          file,
          "validation.definition.version",
          "is of FHIR %s, and --fhir asks for definitions of %s: change one of the two"
              .formatted(other.get(), release));
    }
    // NamingSystem has no canonical URL in R4.
    boolean named = type.equals("NamingSystem");
    String url = named ? type + "/" + tree.path("id").asText() : tree.path("url").asText();
    if (url.isEmpty()) {
      return refuse(file, "validation.definition.no-url", "there is no canonical url");
    }
    try {
      return Outcome.of(new Definition(file, url, text, parser.parseResource(text)), List.of());
    } catch (DataFormatException e) {
      return refuse(file, "validation.definition.invalid", e.getMessage());
    }
  }

  /** Structures have one version, a guide has one or more. */
  private Optional<String> otherVersion(JsonNode version) {
    String first = version.path(0).asText(version.asText());
    return first.isEmpty() || release.isOf(first) ? Optional.empty() : Optional.of(first);
  }

  private static Outcome<Definition> refuse(String file, String code, String message) {
    return Outcome.none(Diagnostic.error(file, 1, code, message));
  }
}
