package org.monographfhir.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestTest {

  /** The example of RFC 9562, appendix A.4. */
  @Test
  void nameBasedUuidsAreThoseOfTheStandard() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertEquals(
        "2ed6657d-e927-568b-95e1-2665a8aea6a2", NamedUuid.of(dns, "www.example.com").toString());
  }

  /** "," would mean "or", "|" would end the system, "&" would end the value. */
  @Test
  void aValueIsOneValueWhateverItHolds() {
    assertEquals("https://x.y/a%5C%2Cb", SearchToken.encode("https://x.y/a,b"));
    assertEquals("a%5C%7Cb%5C%24c%5C%5Cd", SearchToken.encode("a|b$c\\d"));
    assertEquals("a%26b%3Dc%20%C3%A9%23%2B", SearchToken.encode("a&b=c \u00e9#+"));
  }

  @Test
  void aMatchIsWrittenAsAQuery() {
    Identity identity = Identity.identifier("DocumentReference", "urn:ietf:rfc:3986", "a?b");
    assertEquals("identifier=urn:ietf:rfc:3986%7Ca%3Fb", identity.query());
    assertEquals("identifier=urn:ietf:rfc:3986|a?b", identity.key().key());
  }
}
