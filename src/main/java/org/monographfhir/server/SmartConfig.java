package org.monographfhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Path;
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
    JsonNode config = PrivateKeyFile.json(file);
    String clientId = config.path("clientId").asText();
    String keyFile = config.path("key").asText();
    if (clientId.isEmpty() || keyFile.isEmpty()) {
      throw new IllegalArgumentException(
          file + " is not {\"clientId\": …, \"key\": \"file of a private JWK\"}");
    }
    return new SmartConfig(
        clientId,
        PrivateKeyFile.read(file.resolveSibling(keyFile)),
        config.path("scope").asText(WRITE),
        Optional.ofNullable(config.get("tokenUrl")).map(JsonNode::asText));
  }
}
