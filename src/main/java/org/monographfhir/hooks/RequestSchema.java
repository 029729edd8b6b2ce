package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;

/**
 * The shape that <a href="https://cds-hooks.hl7.org/2.0/">CDS Hooks 2.0</a> gives a request, as a
 * JSON Schema. May be shared by threads.
 */
final class RequestSchema {

  private static final String FILE = "cds-hooks-request.schema.json";

  private final JsonSchema schema;

  RequestSchema() {
    try (InputStream in = RequestSchema.class.getResourceAsStream(FILE)) {
      schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(
                  in,
                  SchemaValidatorsConfig.builder()
                      .locale(Locale.ROOT)
                      .pathType(PathType.LEGACY)
                      .errorMessageKeyword("message")
                      .build());
    } catch (IOException e) {
      throw new UncheckedIOException("the program comes with " + FILE, e);
    }
  }

  /** Refuses what is no request, for the first place that is wrong. */
  void check(JsonNode body) throws Refusal {
    ValidationMessage first =
        schema.validate(body).stream()
            .min(Comparator.comparing(each -> each.getInstanceLocation().toString()))
            .orElse(null);
    if (first != null) {
      throw Refusal.wrong(said(first));
    }
  }

  /** The place, and what the schema says of it: no value of the request. */
  private static String said(ValidationMessage problem) {
    String place = problem.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    if (problem.getType().equals("required")) {
      String name = problem.getProperty();
      return (place.isEmpty() ? name : place + "." + name) + ": is needed";
    }
    return (place.isEmpty() ? "the body" : place) + ": " + problem.getError();
  }
}
