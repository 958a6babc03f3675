package dev.galvanic.sql.pg;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Which certificates of the server a connection takes. */
final class Certificates {
  private Certificates() {}

  static ClientSSLOptions of(Encryption encryption) {
    return switch (encryption.mode()) {
      case OFF, PREFERRED, REQUIRED -> new ClientSSLOptions().setTrustAll(true);
      case SIGNED -> new ClientSSLOptions().setTrustOptions(authorities(encryption));
      case NAMED ->
          new ClientSSLOptions()
              .setTrustOptions(authorities(encryption))
              // The rules by which a certificate names a host (RFC 9110 section 4.3.4).
              .setHostnameVerificationAlgorithm("HTTPS");
    };
  }

  private static TrustOptions authorities(Encryption encryption) {
    return encryption
        .authorities()
        .<TrustOptions>map(file -> new PemTrustOptions().addCertPath(file.toString()))
        .orElseGet(() -> TrustOptions.wrap(ofJava().getTrustManagers()[0]));
  }

  private static TrustManagerFactory ofJava() {
    @Nullable KeyStore usual = null;
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(usual);
      return factory;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java cannot read the certificates that it trusts", e);
    }
  }
}
