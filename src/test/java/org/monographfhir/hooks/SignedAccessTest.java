package org.monographfhir.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only who has signed for this service, now, with a key that is known. */
class SignedAccessTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final String PATH = "/cds-services/uses-order-sign";
  private static final String US = "https://cds.example.org" + PATH;

  private static ECKey ec;
  private static RSAKey rsa;
  private static ECKey strange;
  private static Access access;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    ec = new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
    rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    strange = new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
    String jwks = new JWKSet(List.of(ec, rsa)).toString();
    access = SignedAccess.of(jwks, "https://cds.example.org/", () -> NOW).orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as it should be, " + US + ", -10, 290, true",
    "for another service, https://cds.example.org/cds-services/other, -10, 290, false",
    "for another server, https://evil.example.org" + PATH + ", -10, 290, false",
    "over, " + US + ", -400, -100, false",
    "over by the difference of two clocks, " + US + ", -310, -10, true",
    "not yet, " + US + ", 100, 400, false",
    "for too long, " + US + ", -10, 90000, false"
  })
  void claimsCount(String name, String audience, long begins, long ends, boolean allowed)
      throws JOSEException {
    JWTClaimsSet claims = claims(audience, begins, ends).build();
    assertEquals(allowed, access.allows("Bearer " + signed(claims, ec), PATH));
  }

  @Test
  void aSignatureIsNeeded() throws JOSEException {
    JWTClaimsSet good = claims(US, -10, 290).build();
    SignedJWT byRsa =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS384).keyID("rsa").build(), good);
    byRsa.sign(new RSASSASigner(rsa));
    assertTrue(access.allows("Bearer " + byRsa.serialize(), PATH));
    assertFalse(access.allows("Bearer " + signed(good, strange), PATH), "same id, another key");
    assertFalse(access.allows("Bearer " + new PlainJWT(good).serialize(), PATH), "alg none");
    SignedJWT byMac =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), good);
    byMac.sign(new MACSigner(rsa.toPublicJWK().toJSONString()));
    assertFalse(access.allows("Bearer " + byMac.serialize(), PATH), "a public key as a secret");
    assertFalse(access.allows("Basic abc", PATH));
    assertFalse(access.allows("Bearer x", PATH));
    assertFalse(access.allows("", PATH));
  }

  @Test
  void whatIsNoKeyIsNone() {
    assertEquals(Optional.empty(), SignedAccess.of("{}", US, () -> NOW));
    assertEquals(Optional.empty(), SignedAccess.of("no", US, () -> NOW));
    assertEquals(
        Optional.empty(),
        SignedAccess.of("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}", US, () -> NOW));
  }

  private static JWTClaimsSet.Builder claims(String audience, long begins, long ends) {
    return new JWTClaimsSet.Builder()
        .issuer("https://ehr.example.org")
        .audience(audience)
        .jwtID("1")
        .issueTime(Date.from(NOW.plusSeconds(begins)))
        .expirationTime(Date.from(NOW.plusSeconds(ends)));
  }

  private static String signed(JWTClaimsSet claims, ECKey key) throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("ec").build(), claims);
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }
}
