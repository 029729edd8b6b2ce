package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** One file -> one definition, or what keeps it from being one. */
final class DefinitionReader {

  private final StrictJson json = new StrictJson();
  private final FhirContext fhir = FhirContext.forR4Cached();
  private final IParser parser =
      fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());

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
    if (!isDefinition(type)) {
      return refuse(
          file, "validation.definition.unknown-type", "FHIR R4 has no kind of definition " + type);
    }
    // NamingSystem has no canonical URL in R4.
    boolean named = type.equals("NamingSystem");
    String url = named ? type + "/" + tree.path("id").asText() : tree.path("url").asText();
    if (url.isEmpty()) {
      return refuse(file, "validation.definition.no-url", "there is no canonical url");
    }
    try {
      MetadataResource resource = (MetadataResource) parser.parseResource(text);
      return Outcome.of(new Definition(file, url, resource), List.of());
    } catch (DataFormatException e) {
      return refuse(file, "validation.definition.invalid", e.getMessage());
    }
  }

  private boolean isDefinition(String type) {
    return fhir.getResourceTypes().contains(type)
        && MetadataResource.class.isAssignableFrom(
            fhir.getResourceDefinition(type).getImplementingClass());
  }

  private static Outcome<Definition> refuse(String file, String code, String message) {
    return Outcome.none(Diagnostic.error(file, 1, code, message));
  }
}
