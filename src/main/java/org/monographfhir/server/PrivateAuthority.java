package org.monographfhir.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate authority of one's own, as PEM. It stands in the place of the public ones: a server
 * that is meant to be known to it alone is not taken for one that anybody vouches for.
 */
final class PrivateAuthority {

  private PrivateAuthority() {}

  static SSLContext read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
      known.load(null, null);
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (certificates.isEmpty()) {
        throw new IllegalArgumentException(file + " holds no certificate in PEM");
      }
      for (Certificate certificate : certificates) {
        known.setCertificateEntry("authority-" + known.size(), certificate);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(known);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (CertificateException e) {
      throw new IllegalArgumentException(file + " holds no certificate in PEM");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has TLS and X.509", e);
    }
  }
}
