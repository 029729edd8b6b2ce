package org.monographfhir.hooks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets in who has signed a token with one of the keys, as CDS Hooks has it: {@code Authorization:
 * Bearer} and a JWT for this very service. Keys are those of a file; no address in a token is ever
 * asked for one.
 */
public final class SignedAccess implements Access {

  private static final String BEARER = "Bearer ";
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512);

  private final List<JWK> keys;
  private final String base;
  private final Supplier<Instant> now;

  private SignedAccess(List<JWK> keys, String base, Supplier<Instant> now) {
    this.keys = keys;
    this.base = base;
    this.now = now;
  }

  /**
   * @param jwks the public keys of the clients, a JWK Set; empty where it is none, or has none
   * @param base the address of this service, as clients know it
   * @param now gives the time
   */
  public static Optional<SignedAccess> of(String jwks, String base, Supplier<Instant> now) {
    try {
      List<JWK> keys =
          JWKSet.parse(jwks).getKeys().stream()
              .filter(each -> Set.of(KeyType.EC, KeyType.RSA).contains(each.getKeyType()))
              .map(JWK::toPublicJWK)
              .toList();
      return keys.isEmpty()
          ? Optional.empty()
          : Optional.of(new SignedAccess(keys, base.replaceFirst("/+$", ""), now));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean allows(String authorization, String path) {
    if (!authorization.startsWith(BEARER)) {
      return false;
    }
    try {
      SignedJWT token = SignedJWT.parse(authorization.substring(BEARER.length()).strip());
      return isSigned(token) && isForUs(token.getJWTClaimsSet(), path);
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isSigned(SignedJWT token) throws JOSEException {
    String id = token.getHeader().getKeyID();
    if (id == null || !ALGORITHMS.contains(token.getHeader().getAlgorithm())) {
      return false;
    }
    for (JWK key : keys) {
      if (id.equals(key.getKeyID())) {
        JWSVerifier verifier = verifier(key);
        return verifier.supportedJWSAlgorithms().contains(token.getHeader().getAlgorithm())
            && token.verify(verifier);
      }
    }
    return false;
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    return key.getKeyType().equals(KeyType.RSA)
        ? new RSASSAVerifier(key.toRSAKey())
        : new ECDSAVerifier(key.toECKey());
  }

  private boolean isForUs(JWTClaimsSet claims, String path) {
    Instant at = now.get();
    Date ends = claims.getExpirationTime();
    Date begins = claims.getIssueTime();
    return claims.getIssuer() != null
        && claims.getJWTID() != null
        && claims.getAudience().contains(base + path)
        && ends != null
        && begins != null
        && ends.toInstant().isAfter(at.minus(SKEW))
        && begins.toInstant().isBefore(at.plus(SKEW))
        && Duration.between(begins.toInstant(), ends.toInstant()).compareTo(LONGEST) <= 0;
  }
}
