package dev.galvanic.sql.pg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority of its own and one certificate that it has signed, made by the JDK's keytool. */
record TestAuthority(Path certificates, Path serverCertificate, Path serverKey) {
  private static final String PASSWORD = "changeit";

  /**
   * @param host the one that the server's certificate names
   */
  static TestAuthority in(Path folder, String host) throws Exception {
    keytool(folder, "-genkeypair", "-alias", "ca", "-dname", "CN=test", "-ext", "bc:c");
    keytool(folder, "-genkeypair", "-alias", "server", "-dname", "CN=ignored");
    keytool(folder, "-certreq", "-alias", "server", "-file", "server.csr");
    keytool(
        folder,
        "-gencert",
        "-alias",
        "ca",
        "-infile",
        "server.csr",
        "-outfile",
        "server.crt",
        "-rfc",
        "-ext",
        "san=dns:" + host);
    keytool(folder, "-exportcert", "-alias", "ca", "-file", "ca.crt", "-rfc");
    return new TestAuthority(
        folder.resolve("ca.crt"), folder.resolve("server.crt"), key(folder, "server"));
  }

  private static Path key(Path folder, String alias) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("store.p12"))) {
      store.load(in, PASSWORD.toCharArray());
    }
    Key key = store.getKey(alias, PASSWORD.toCharArray());
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return Files.writeString(
        folder.resolve(alias + ".key"),
        "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
  }

  private static void keytool(Path folder, String command, String... options)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    line.add(command);
    line.addAll(List.of(options));
    line.addAll(List.of("-keystore", "store.p12", "-storepass", PASSWORD));
    if (command.equals("-genkeypair")) {
      line.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
    }
    Process process =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", line) + ": " + said);
    }
  }
}
