package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.Instances;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;
  private static Vertx vertx;
  private final List<String> versions = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeAll
  static void makeCertificates() throws Exception {
    vertx = Vertx.vertx();
    certificate("here", "dns:localhost");
    certificate("elsewhere", "dns:elsewhere.test");
  }

  @AfterAll
  static void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @AfterEach
  void stop() throws Exception {
    server.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Test
  void whereTheServerOffersHttp2ItIsUsed() throws Exception {
    start(tls("here").setUseAlpn(true));
    try (Caller caller = caller("https", "here", Map.of())) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    assertThat(versions).containsExactly("HTTP_2", "HTTP_2");
  }

  @Test
  void whereItOffersNoneHttp1IsUsed() throws Exception {
    start(tls("here").setUseAlpn(false));
    try (Caller caller = caller("https", "here", Map.of())) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    assertThat(versions).containsExactly("HTTP_1_1");
  }

  @Test
  void http2CanBeSwitchedOff() throws Exception {
    start(tls("here").setUseAlpn(true));
    try (Caller caller = caller("https", "here", Map.of("REGION_SERVICE_HTTP2", "off"))) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    assertThat(versions).containsExactly("HTTP_1_1");
  }

  @Test
  void withoutTlsHttp2IsForThoseWhoAskForIt() throws Exception {
    start(new HttpServerOptions());
    try (Caller caller = caller("http", "here", Map.of())) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    try (Caller caller = caller("http", "here", Map.of("CLIENT_HTTP2", "always"))) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    assertThat(versions).containsExactly("HTTP_1_1", "HTTP_2");
  }

  @Test
  void anInstanceThatIsKnownByItsNumberShowsTheNameOfItsService() throws Exception {
    start(tls("here").setUseAlpn(true));
    URI numbered = URI.create("https://127.0.0.1:" + server.actualPort());
    Map<String, String> settings = new HashMap<>();
    settings.put("CLIENT_TLS_CA", folder.resolve("here.pem").toString());
    settings.put("CLIENT_RETRIES", "0");
    settings.put("REGION_SERVICE_URL", "https://localhost:8443");
    try (Caller caller = new Caller(Instances.at(numbered), settings, CallWatch.NONE)) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
    }
    settings.put("REGION_SERVICE_URL", "https://elsewhere.test:8443");
    versions.clear();
    try (Caller caller = new Caller(Instances.at(numbered), settings, CallWatch.NONE)) {
      assertRefused(caller);
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    start(tls("here").setUseAlpn(true));
    try (Caller caller = caller("https", "elsewhere", Map.of("CLIENT_RETRIES", "0"))) {
      assertRefused(caller);
    }
  }

  @Test
  void aCertificateOfAnotherHostIsRefusedWhoeverVouchesForIt() throws Exception {
    start(tls("elsewhere").setUseAlpn(true));
    try (Caller caller = caller("https", "elsewhere", Map.of("CLIENT_RETRIES", "0"))) {
      assertRefused(caller);
    }
  }

  private void assertRefused(Caller caller) {
    assertThatThrownBy(() -> caller.number(Caller.get()))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("region-service cannot be reached");
    assertThat(versions).isEmpty();
  }

  private void start(HttpServerOptions options) throws Exception {
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(
                request -> {
                  versions.add(request.version().name());
                  request.response().end("{\"code\":0,\"data\":7}");
                })
            .listen(0, "localhost")
            .toCompletionStage()
            .toCompletableFuture()
            .get(10, TimeUnit.SECONDS);
  }

  private Caller caller(String scheme, String trusted, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("CLIENT_TLS_CA", folder.resolve(trusted + ".pem").toString());
    URI address = URI.create(scheme + "://localhost:" + server.actualPort());
    return new Caller(Instances.at(address), settings, CallWatch.NONE);
  }

  private static HttpServerOptions tls(String name) {
    return new HttpServerOptions()
        .setSsl(true)
        .setKeyCertOptions(
            new PfxOptions()
                .setPath(folder.resolve(name + ".p12").toString())
                .setPassword(PASSWORD));
  }

  private static void certificate(String name, String host) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(keytool.waitFor()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    Files.writeString(folder.resolve(name + ".pem"), pem(store, name));
  }

  private static String pem(Path store, String name) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    Certificate certificate = keys.getCertificate(name);
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
