package org.monographfhir.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;

/**
 * What a client of <a href="https://hl7.org/fhir/smart-app-launch/backend-services.html">SMART
 * Backend Services</a> needs: who it is, its private key as a JWK, and what it asks for.
 *
 * @param clientId as registered with the server
 * @param key private; its public half is known to the server
 * @param scope what is asked for
 * @param tokenUrl where tokens come from; absent where the server says it itself
 */
record SmartConfig(String clientId, JWK key, String scope, Optional<String> tokenUrl) {

  private static final String WRITE = "system/*.read system/*.write";

  /** The file names the key's file, so that the key can be kept where only one person reads. */
  static SmartConfig read(Path file) throws IOException {
    JsonNode config = json(file);
    String clientId = config.path("clientId").asText();
    String keyFile = config.path("key").asText();
    if (clientId.isEmpty() || keyFile.isEmpty()) {
      throw new IllegalArgumentException(
          file + " is not {\"clientId\": …, \"key\": \"file of a private JWK\"}");
    }
    return new SmartConfig(
        clientId,
        key(file.resolveSibling(keyFile)),
        config.path("scope").asText(WRITE),
        Optional.ofNullable(config.get("tokenUrl")).map(JsonNode::asText));
  }

  private static JWK key(Path file) throws IOException {
    JsonNode json = json(file);
    try {
      JWK key =
          json.has("keys")
              ? JWKSet.parse(json.toString()).getKeys().get(0)
              : JWK.parse(json.toString());
      if (key.isPrivate()) {
        return key;
      }
    } catch (ParseException | IndexOutOfBoundsException e) {
      // Said below; the parser's words may hold parts of the key.
    }
    throw new IllegalArgumentException(file + " holds no private JWK");
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON");
    }
  }
}
