package org.monographfhir.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.monographfhir.validation.definition.KnownSearchParameters;
import org.monographfhir.validation.pack.Release;

/** A good Bundle, and what can be wrong with it: what is replaced by what, and what is found. */
final class Mistakes {

  static final Path GOOD = Path.of("src/test/resources/preflight/good.json");

  private static final String U = "urn:uuid:aaaaaaaa-0000-4000-8000-00000000000";

  /** As the program has it. */
  static final SearchParameters R4 =
      new SearchParameters() {
        private final KnownSearchParameters all = new KnownSearchParameters(Release.R4);

        @Override
        public boolean knows(String type) {
          return all.knows(type);
        }

        @Override
        public Optional<Search> search(String type, String parameter) {
          return all.kind(type, parameter)
              .map(kind -> new Search(kind, all.path(type, parameter).orElse("")));
        }
      };

  private Mistakes() {}

  static Stream<Arguments> all() {
    return Stream.of(
        mistake(
            "empty array",
            "\"name\": \"National Cancer Institute\"",
            "\"alias\": []",
            "10: preflight.empty"),
        mistake(
            "empty object",
            "\"text\": \"x\" } } ],",
            "\"coding\": [ {} ] } } ],",
            "21: preflight.empty"),
        mistake("collection", "\"transaction\"", "\"collection\"", "3: preflight.bundle-type"),
        mistake(
            "fullUrl in upper case",
            "\"fullUrl\": \"" + U + "5",
            "\"fullUrl\": \"urn:uuid:AAAAAAAA-0000-4000-8000-000000000005",
            "61: preflight.full-url"),
        mistake(
            "relative fullUrl",
            "\"fullUrl\": \"" + U + "5",
            "\"fullUrl\": \"Basic/5",
            "61: preflight.full-url"),
        mistake(
            "two of one fullUrl",
            "\"fullUrl\": \"" + U + "5",
            "\"fullUrl\": \"" + U + "4",
            "61: preflight.duplicate-full-url"),
        mistake(
            "two of one condition",
            "MedicationKnowledge?code=urn:example:drug%7Cd1",
            "Organization?identifier=urn:example:org|nci",
            "30: preflight.duplicate-key",
            "30: preflight.request-mismatch"),
        mistake(
            "no request",
            ",\n"
                + "      \"request\": {\n"
                + "        \"method\": \"POST\",\n"
                + "        \"url\": \"Basic\"\n"
                + "      }",
            "",
            "60: preflight.no-request"),
        mistake(
            "no resource",
            "\"resource\": {\n"
                + "        \"resourceType\": \"Basic\",\n"
                + "        \"code\": { \"text\": \"unconditional create\" }\n"
                + "      },",
            "",
            "60: preflight.no-resource"),
        mistake(
            "unknown method",
            "\"method\": \"PUT\",\n        \"url\": \"Location/m-loc\"",
            "\"method\": \"UPSERT\",\n        \"url\": \"Location/m-loc\"",
            "41: preflight.request-method"),
        mistake(
            "method in lower case",
            "\"method\": \"POST\",\n        \"url\": \"Basic\"",
            "\"method\": \"post\",\n        \"url\": \"Basic\"",
            "67: preflight.request-method"),
        mistake(
            "absolute request",
            "\"url\": \"Basic\"",
            "\"url\": \"https://server.test/fhir/Basic\"",
            "68: preflight.request-url"),
        mistake(
            "request from the root",
            "\"url\": \"Basic\"",
            "\"url\": \"/Basic\"",
            "68: preflight.request-url"),
        mistake(
            "blank in a request",
            "\"url\": \"Organization?identifier=urn:example:org%7Cnci\"",
            "\"url\": \"Organization?name=National Cancer\"",
            "14: preflight.request-url"),
        mistake(
            "no such type",
            "\"url\": \"Basic\"",
            "\"url\": \"Monograph\"",
            "68: preflight.request-url"),
        mistake(
            "no url",
            "\"method\": \"POST\",\n        \"url\": \"Basic\"",
            "\"method\": \"POST\"",
            "66: preflight.request-url"),
        mistake(
            "other type",
            "\"url\": \"Basic\"",
            "\"url\": \"Patient\"",
            "68: preflight.request-mismatch"),
        mistake(
            "other id", "\"id\": \"m-loc\"", "\"id\": \"m-lok\"", "37: preflight.request-mismatch"),
        mistake("no id", "\"id\": \"m-loc\",", "", "42: preflight.request-mismatch"),
        mistake(
            "POST with id",
            "\"url\": \"Basic\"",
            "\"url\": \"Basic/b1\"",
            "68: preflight.request-mismatch"),
        mistake(
            "POST with condition",
            "\"url\": \"Basic\"",
            "\"url\": \"Basic?code=x\"",
            "68: preflight.request-mismatch"),
        mistake(
            "PUT of a type",
            "Organization?identifier=urn:example:org%7Cnci\"",
            "Organization\"",
            "14: preflight.request-mismatch"),
        mistake("digits", "m-loc", "4711", "42: preflight.numeric-id"),
        mistake("underscore", "m-loc", "m_loc", "42: preflight.id"),
        mistake("too long", "m-loc", "m".repeat(65), "42: preflight.id"),
        mistake(
            "id and condition",
            "\"resourceType\": \"Organization\",",
            "\"resourceType\": \"Organization\", \"id\": \"o1\",",
            "8: preflight.conditional-id"),
        mistake(
            "ifNoneExist of a PUT",
            "\"url\": \"Location/m-loc\"",
            "\"url\": \"Location/m-loc\", \"ifNoneExist\": \"name=x\"",
            "42: preflight.if-none-exist"),
        mistake(
            "ifNoneExist with type",
            "\"identifier=urn:example:obs%7C1",
            "\"Observation?identifier=urn:example:obs%7C1",
            "57: preflight.if-none-exist"),
        mistake(
            "condition of another resource",
            "identifier=urn:example:obs%7C1",
            "identifier=urn:example:obs%7C2",
            "57: preflight.own-condition"),
        mistake(
            "range with two units",
            "\"code\": { \"text\": \"unconditional create\" }",
            "\"code\": { \"text\": \"x\" }, \"extension\": [ { \"url\": \"urn:example:r\","
                + " \"valueRange\": { \"low\": { \"value\": 1, \"unit\": \"month\" }, \"high\": {"
                + " \"value\": 2, \"unit\": \"year\" } } } ]",
            "64: preflight.range-units"),
        mistake(
            "condition without value",
            "identifier=urn:example:obs%7C1",
            "identifier=",
            "57: preflight.condition"),
        mistake("condition without code", "drug%7Cd1", "drug%7C", "30: preflight.condition"),
        mistake(
            "condition without search",
            "?code=urn:example:drug%7Cd1",
            "?",
            "30: preflight.condition"),
        mistake(
            "no such parameter",
            "MedicationKnowledge?code=",
            "MedicationKnowledge?identifier=",
            "30: preflight.search-parameter"),
        mistake(
            "the same resource twice",
            "MedicationKnowledge?code=urn:example:drug%7Cd1",
            "Location/m-loc",
            "30: preflight.request-mismatch",
            "30: preflight.request-mismatch",
            "42: preflight.duplicate-resource"),
        mistake(
            "dangling",
            "{ \"reference\": \"" + U + "1\" },\n        \"ingredient\"",
            "{ \"reference\": \"" + U + "9\" },\n        \"ingredient\"",
            "23: preflight.reference"),
        mistake(
            "reference in upper case",
            "{ \"reference\": \"" + U + "1\" },\n        \"ingredient\"",
            "{ \"reference\": \""
                + U.toUpperCase().replace("URN:UUID", "urn:uuid")
                + "1\" },\n        \"ingredient\"",
            "23: preflight.reference"),
        mistake("nothing contained", "#s1", "#s2", "24: preflight.reference"),
        mistake(
            "reference by the id of a create",
            "\"url\": \"Location/m-loc\"",
            "\"url\": \"Location?name=x\"",
            "37: preflight.conditional-id",
            "51: preflight.reference-by-id"),
        mistake(
            "reference outside",
            "\"Location/m-loc\" },",
            "\"Location/m-lost/_history/1\" },",
            "51: preflight.reference-outside"),
        mistake(
            "reference to another server",
            "\"Location/m-loc\" },",
            "\"https://server.test/Location/1\" },",
            "51: preflight.reference-elsewhere"),
        mistake(
            "reference by condition to what is made here",
            "urn:example:org%7Cfda",
            "urn:example:org|nci",
            "52: preflight.reference-by-condition"),
        mistake(
            "reference by unknown parameter",
            "Organization?identifier=urn:example:org%7Cfda",
            "Organization?slug=fda",
            "52: preflight.search-parameter"),
        mistake(
            "batch",
            "\"transaction\"",
            "\"batch\"",
            "23: preflight.reference",
            "38: preflight.reference",
            "52: preflight.reference-by-condition"));
  }

  private static Arguments mistake(String name, String from, String to, String... found) {
    return Arguments.of(name, from, to, List.of(found));
  }

  /** Those whose place needs another file. */
  static Set<Rule> elsewhere() {
    return Set.of(
        Rule.SYNTAX,
        Rule.CONDITIONAL,
        Rule.NOT_FHIR,
        Rule.NO_ENTRIES,
        Rule.NO_ID,
        Rule.TOO_LARGE,
        Rule.TOO_MANY_ENTRIES);
  }

  static String good() {
    try {
      return Files.readString(GOOD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
