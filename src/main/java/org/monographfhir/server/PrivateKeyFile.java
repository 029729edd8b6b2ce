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

/** Reads a private key from a file with a JWK, or with a set of which it is the first. */
final class PrivateKeyFile {

  private PrivateKeyFile() {}

  static JWK read(Path file) throws IOException {
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

  static JsonNode json(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON");
    }
  }
}
