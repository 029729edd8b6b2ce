package org.monographfhir.validation.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * JSON as <a href="http://hl7.org/fhir/R4/json.html">FHIR</a> wants it: one object, and no property
 * twice. HAPI's parser takes XML as well, and the last of two properties.
 */
public final class StrictJson {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The object, or what keeps the text from being one, under the given code. */
  public Outcome<JsonNode> read(String file, String text, String code) {
    try {
      JsonNode tree = mapper.readTree(text);
      return tree.isObject()
          ? Outcome.of(tree, List.of())
          : Outcome.none(Diagnostic.error(file, 1, code, "there is no JSON object"));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return Outcome.none(Diagnostic.error(file, line, code, e.getOriginalMessage()));
    }
  }
}
