package dev.galvanic.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

/** Files of certificates, which are looked into before anybody needs them. */
final class Certificates {
  private Certificates() {}

  /**
   * @throws IllegalArgumentException if there is no file with PEM certificates of X.509 there
   */
  static Path file(String text) {
    Path path = Path.of(text.strip());
    try (InputStream in = Files.newInputStream(path)) {
      if (!CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
        return path;
      }
    } catch (IOException | CertificateException e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException();
  }
}
