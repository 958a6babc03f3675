package dev.galvanic.processor.generate.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceModule;
import dev.galvanic.config.Config;
import dev.galvanic.processor.generate.Compiled;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars: a service, and another that is compiled against it and calls it. */
class ProviderClientTest {
  @TempDir static Path folder;
  private static RunningService provider;
  private static RunningService consumer;

  @BeforeAll
  static void start() throws Exception {
    Compiled users = Compiled.service("provider", Files.createDirectory(folder.resolve("users")));
    Compiled shop =
        Compiled.service("consumer", Files.createDirectory(folder.resolve("shop")), users);
    provider = start(users.make("users.UserServiceModule"), "user-service", Map.of());
    consumer =
        start(
            shop.make("ShopModule"),
            "shop",
            Map.of("USER_SERVICE_URL", "http://127.0.0.1:" + provider.port()));
  }

  @AfterAll
  static void stop() {
    consumer.close();
    provider.close();
  }

  @Test
  void theGeneratedClientCallsEveryKindOfHandler() throws Exception {
    assertThat(get("/probe").body())
        .isEqualTo(
            "{\"code\":0,\"data\":[\"Ada 5\",\"none\","
                + "\"User[userId=3, fullName=null, nickName=Optional.empty] of 7\",\"9\",\"42\","
                + "\"me in s 1; ü%20\",\"[User[userId=1, fullName=a, nickName=Optional.empty],"
                + " User[userId=2, fullName=b, nickName=Optional.empty]]\",\"a,b\","
                + "\"Login[userName=ada l, maxAge=Optional[3], wantedScopes=[r, w]] q&a\","
                + "\"scopes []\",\"4 a \\\"ä\\\".png: image/png, 4 bytes [text/plain, 0 bytes,"
                + " x: application/octet-stream, 9 bytes] Optional.empty Login[userName=ada\\r\\n--,"
                + " maxAge=Optional.empty, wantedScopes=[ü]]\",\"[1, -1]\"]}");
  }

  @Test
  void aClientByHandSaysWhatTheOtherSideIs() throws Exception {
    assertThat(get("/probe/by-hand").body())
        .isEqualTo(
            "{\"code\":0,\"data\":[\"Ada 5\","
                + "\"Login[userName=ada l, maxAge=Optional.empty, wantedScopes=[r]] here\","
                + "\"Ada 6\"]}");
  }

  @Test
  void aClientByHandReadsAndPassesOnStreams() throws Exception {
    assertThat(get("/probe/streams").body())
        .isEqualTo(
            "{\"code\":0,\"data\":[\"Person[userId=1, fullName=a]\","
                + "\"Person[userId=2, fullName=b]\",\"a,b\",\"Person[userId=1, fullName=a]\"]}");
    assertThat(get("/probe/passed-on").body())
        .isEqualTo(
            "{\"code\":0,\"data\":[{\"user_id\":1,\"full_name\":\"a\"},"
                + "{\"user_id\":2,\"full_name\":\"b\"}]}");
  }

  @Test
  void anErrorWithoutABodyIsTheExceptionOfItsStatus() throws Exception {
    assertThat(get("/probe/missing").statusCode()).isEqualTo(404);
  }

  private static RunningService start(Object module, String name, Map<String, String> settings)
      throws InterruptedException {
    Map<String, String> all = new HashMap<>(settings);
    all.put("SERVER_HOST", "127.0.0.1");
    all.put("SERVER_PORT", "0");
    all.put("SHUTDOWN_DELAY", "0s");
    all.put("SHUTDOWN_GRACE", "5s");
    return Galvanic.start((ServiceModule) module, Config.of(name, all));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + consumer.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
