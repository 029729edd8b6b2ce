package org.monographfhir.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * The signed statement by which a client proves that it has the private key: <a
 * href="https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html">private_key_jwt</a>
 * with RS384 or ES384, good for one use within five minutes.
 */
final class Assertion {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Clock clock;

  Assertion(Clock clock) {
    this.clock = clock;
  }

  String of(SmartConfig config, String audience) {
    Instant now = clock.instant();
    boolean rsa = config.key().getKeyType().equals(KeyType.RSA);
    SignedJWT statement =
        new SignedJWT(
            new JWSHeader.Builder(rsa ? JWSAlgorithm.RS384 : JWSAlgorithm.ES384)
                .type(com.nimbusds.jose.JOSEObjectType.JWT)
                .keyID(config.key().getKeyID())
                .build(),
            new JWTClaimsSet.Builder()
                .issuer(config.clientId())
                .subject(config.clientId())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build());
    try {
      JWSSigner signer =
          rsa ? new RSASSASigner(config.key().toRSAKey()) : new ECDSASigner(config.key().toECKey());
      statement.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the key of " + config.clientId() + " cannot sign", e);
    }
    return statement.serialize();
  }
}
