package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Reference;
import org.monographfhir.terminology.Coding;

/**
 * What a resource is the same resource by, on every run and on every server: one or more tokens of
 * a search parameter. From it come the conditional request and the {@code fullUrl} by which the
 * resources of a Bundle refer to each other.
 */
record Identity(String type, String parameter, List<Coding> tokens) {

  static Identity identifier(String type, String system, String value) {
    return new Identity(type, "identifier", List.of(Coding.of(system, value)));
  }

  String fullUrl() {
    return NamedUuid.urn(
        tokens.stream()
            .map(token -> "|" + token.system() + "|" + token.code())
            .collect(Collectors.joining("", type, "")));
  }

  ResourceKey key() {
    String key =
        tokens.stream()
            .map(
                token ->
                    parameter
                        + "="
                        + (token.system().isEmpty() ? "" : token.system() + "|")
                        + token.code())
            .collect(Collectors.joining("&"));
    return new ResourceKey(type, key, fullUrl());
  }

  /** The match as a query, {@code identifier=system%7Cvalue}. */
  String query() {
    return tokens.stream()
        .map(token -> parameter + "=" + system(token, "%7C") + SearchToken.encode(token.code()))
        .collect(Collectors.joining("&"));
  }

  /** An address has no system. */
  private static String system(Coding token, String bar) {
    return token.system().isEmpty() ? "" : SearchToken.encode(token.system()) + bar;
  }

  /** The query on its type: what a conditional request or reference names. */
  String condition() {
    return type + "?" + query();
  }

  /**
   * The id of the resource where ours is taken. It has a letter: some servers keep ids of digits to
   * themselves.
   */
  String id() {
    return "m-" + fullUrl().substring("urn:uuid:".length());
  }

  /** Type and id: the address of the resource on a server that takes our id. */
  String literal() {
    return type + "/" + id();
  }

  /** <a href="http://hl7.org/fhir/R4/references.html">Reference</a> to the entry. */
  Reference reference() {
    return new Reference(fullUrl());
  }
}
