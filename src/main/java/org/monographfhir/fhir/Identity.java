package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Collectors;
import org.monographfhir.terminology.Coding;

/**
 * What a resource is the same resource by, on every run and on every server: one or more tokens of
 * a search parameter. From it come the conditional request and the {@code fullUrl} by which the
 * resources of a Bundle refer to each other.
 *
 * @param type of the resource
 * @param parameter the search parameter that finds it
 * @param tokens the values that it is found by
 * @param names what the {@code fullUrl} is made of: the tokens, unless another version of FHIR has
 *     other search parameters for the same thing
 */
public record Identity(String type, String parameter, List<Coding> tokens, List<Coding> names) {

  public Identity {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** Of what is found by the same in every version of FHIR. */
  public Identity(String type, String parameter, List<Coding> tokens) {
    this(type, parameter, tokens, tokens);
  }

  /** Of what is found by one of its identifiers. */
  public static Identity identifier(String type, String system, String value) {
    return new Identity(type, "identifier", List.of(Coding.of(system, value)));
  }

  /** By which other entries refer to it, {@code urn:uuid:...}. */
  public String fullUrl() {
    return NamedUuid.urn(
        names.stream()
            .map(token -> "|" + token.system() + "|" + token.code())
            .collect(Collectors.joining("", type, "")));
  }

  /** The same in words. */
  public ResourceKey key() {
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
  public String query() {
    return tokens.stream()
        .map(token -> parameter + "=" + system(token, "%7C") + SearchToken.encode(token.code()))
        .collect(Collectors.joining("&"));
  }

  /** An address has no system. */
  private static String system(Coding token, String bar) {
    return token.system().isEmpty() ? "" : SearchToken.encode(token.system()) + bar;
  }

  /** The query on its type: what a conditional request or reference names. */
  public String condition() {
    return type + "?" + query();
  }

  /**
   * The id of the resource where ours is taken. It has a letter: some servers keep ids of digits to
   * themselves.
   */
  public String id() {
    return "m-" + fullUrl().substring("urn:uuid:".length());
  }

  /** Type and id: the address of the resource on a server that takes our id. */
  public String literal() {
    return type + "/" + id();
  }
}
