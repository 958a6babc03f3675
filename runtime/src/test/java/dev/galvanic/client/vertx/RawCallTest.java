package dev.galvanic.client.vertx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BadGatewayException;
import dev.galvanic.NotFoundException;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.RawCall;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service is called without an interface that declares it. */
@Timeout(30)
class RawCallTest {
  private volatile String answer = ScriptedServer.json(200, "{\"code\":0,\"data\":7}");
  private ScriptedServer server;
  private Caller caller;
  private ServiceClient regions;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer(head -> answer);
    caller = new Caller(server.uri(), Map.of());
    regions = caller.client();
  }

  @AfterEach
  void stop() throws IOException {
    caller.close();
    server.close();
  }

  @Test
  void theDataIsReadByACodec() {
    assertThat(regions.get("/cities/1").data(Codecs.INT)).isEqualTo(7);
    assertThat(server.requests().get(0)).startsWith("GET /cities/1 HTTP/1.1\n");
  }

  @Test
  void orAsATreeOfAnyShape() {
    answer =
        ScriptedServer.json(
            200, "{\"code\":0,\"data\":{\"a\":[1,2.5,\"x\",true,null],\"b\":{},\"c\":null}}");

    Object tree = regions.get("/any").tree();

    assertThat(tree).isInstanceOf(Map.class);
    Map<?, ?> map = (Map<?, ?>) tree;
    assertThat(map.get("b")).isEqualTo(Map.of());
    assertThat(map.get("c")).isNull();
    assertThat(map.get("a"))
        .isEqualTo(Arrays.asList(BigDecimal.ONE, new BigDecimal("2.5"), "x", true, null));
  }

  @Test
  void orAsTextAndBytesAsTheyCame() {
    answer = ScriptedServer.json(200, "hello");

    assertThat(regions.get("/text").text()).isEqualTo("hello");
    assertThat(regions.get("/text").bytes()).isEqualTo("hello".getBytes(UTF_8));
  }

  @Test
  void anyMediaIsTakenWhereThereIsNoJson() {
    answer = ScriptedServer.json(200, "hello");

    regions.get("/text").text();
    regions.get("/text").header("Accept", "text/csv").text();

    assertThat(server.requests().get(0)).contains("accept: application/json, */*;q=0.1\n");
    assertThat(server.requests().get(1)).containsIgnoringCase("accept: text/csv\n");
  }

  @Test
  void aQueryIsSentAndToldToNobodyElse() {
    answer = ScriptedServer.json(200, "[");

    assertThatThrownBy(() -> regions.get("/cities?token=secret").tree())
        .isInstanceOf(BadGatewayException.class)
        .hasMessageContaining("GET /cities")
        .hasMessageNotContaining("secret");
    assertThat(server.requests().get(0)).startsWith("GET /cities?token=secret HTTP/1.1\n");
    assertThat(ClientRequest.of(Method.GET, "x", "/cities/{id}?token=secret").template())
        .isEqualTo("/cities/{id}");
  }

  @Test
  void orWithoutWaiting() throws Exception {
    assertThat(
            regions
                .get("/n")
                .readAsync(ReplyReader.data(Codecs.INT))
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS))
        .isEqualTo(7);
  }

  @Test
  void everyMethodIsThere() {
    Stream<Function<String, RawCall>> methods =
        Stream.of(regions::post, regions::put, regions::patch, regions::delete, regions::options);
    methods.forEach(method -> method.apply("/n").send());
    answer = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n";
    regions.head("/n").send();

    assertThat(server.requests())
        .extracting(head -> head.substring(0, head.indexOf(' ')))
        .containsExactly("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
  }

  @Test
  void whatComesFromElsewhereStaysWhereItBelongs() {
    regions.get("/cities/{id}?sort=name", "../x").query("q", "a&b=c").query("no", null).send();

    assertThat(server.requests().get(0))
        .startsWith("GET /cities/..%2Fx?sort=name&q=a%26b%3Dc HTTP/1.1\n");
  }

  @Test
  void aTreeIsSentAsJson() {
    regions.post("/cities").body(List.of(Map.of("id", 7), "x", 1.5, true)).send();

    assertThat(server.requests().get(0))
        .endsWith("[{\"id\":7},\"x\",1.5,true]")
        .containsIgnoringCase("content-type: application/json\n");
  }

  @Test
  void anErrorReplyIsItsException() {
    answer = ScriptedServer.json(404, "{\"code\":40401,\"message\":\"no city\"}");

    assertThatThrownBy(() -> regions.get("/cities/1").data(Codecs.INT))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("no city");
  }

  @Test
  void aReplyOfAnotherShapeNamesTheCall() {
    answer = ScriptedServer.json(200, "{\"code\":0,\"data\":\"x\"}");

    assertThatThrownBy(() -> regions.get("/cities/{id}", 1).data(Codecs.INT))
        .isInstanceOf(BadGatewayException.class)
        .hasMessage("The reply of region-service to GET /cities/{id} cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cities",
        "http://evil.test/",
        "//evil.test/x",
        "/\\evil.test",
        "/a/../b",
        "/a/%2e%2E/b",
        "/..",
        "/a%2f..%2fb",
        "/a/..;/b",
        "/a/..%3Bx=1/b",
        "/a%5c..%5Cb",
        "/a\\..\\b",
        "/a b",
        "/a\r\nX-Evil: 1",
        "/a#b",
        "/%zz",
        "/a?x={y}",
        "/ä",
      })
  void whatIsNoPathOfTheServiceIsRefused(String path) {
    assertThatThrownBy(() -> regions.get(path, "1").send())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.requests()).isEmpty();
  }
}
