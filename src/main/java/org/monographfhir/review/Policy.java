package org.monographfhir.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a> of the page: nothing runs
 * and nothing is styled but what is ours by its hash, and nothing is loaded.
 */
final class Policy {

  private Policy() {}

  static String of(String css, String js) {
    return "default-src 'none'; style-src "
        + source(css)
        + "; script-src "
        + source(js)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String source(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
