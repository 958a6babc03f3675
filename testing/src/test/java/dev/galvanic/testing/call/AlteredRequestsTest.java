package dev.galvanic.testing.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a test sends that the types of its client forbid. */
class AlteredRequestsTest {
  private static EchoServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new EchoServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ClientRequest get() {
    return ClientRequest.of(Method.GET, "R.get", "/echo/{id}/x/{kind}")
        .variable("1")
        .variable("a b")
        .query("limit", "20")
        .query("tag", "a&b")
        .query("tag", "c");
  }

  private static ClientRequest post() {
    return ClientRequest.of(Method.POST, "R.post", "/echo")
        .body(
            "application/json",
            "{\"name\":\"Ada\",\"tags\":[\"a\",\"b\"],\"at\":{\"city\":1}}"
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String sent(ClientRequest request, Consumer<TestRequest> change) {
    return TestCalls.of(server, "echo").but(change).send(request, ReplyReader.text()).ok();
  }

  private static String json(Consumer<TestRequest> change) {
    String sent = sent(post(), change);
    assertThat(sent).startsWith("POST /echo\nContent-Type: application/json\n\n");
    return sent.substring(sent.indexOf("\n\n") + 2);
  }

  @Test
  void nothingIsChangedUnlessItIsSaid() {
    assertThat(sent(get(), r -> {})).isEqualTo("GET /echo/1/x/a%20b?limit=20&tag=a%26b&tag=c");
    assertThat(json(r -> {}))
        .isEqualTo("{\"name\":\"Ada\",\"tags\":[\"a\",\"b\"],\"at\":{\"city\":1}}");
  }

  @Test
  void aPathVariableTakesAnyText() {
    assertThat(sent(get(), r -> r.path("id", "ä/1").path("kind", "")))
        .startsWith("GET /echo/%C3%A4%2F1/x/?");
    assertThat(sent(get(), r -> r.path("/echo//%2e%2F"))).startsWith("GET /echo//%2e%2F?");
    assertThatThrownBy(() -> sent(get(), r -> r.path("name", "x")))
        .hasMessage("The path /echo/{id}/x/{kind} has no variable {name}.");
  }

  @Test
  void aQueryParameterIsChangedAddedOrLeftOut() {
    assertThat(sent(get(), r -> r.query("limit", "x y").withoutQuery("tag")))
        .isEqualTo("GET /echo/1/x/a%20b?limit=x%20y");
    assertThat(sent(get(), r -> r.query("tag", "d").alsoQuery("tag", "é").query("new", "*~")))
        .isEqualTo("GET /echo/1/x/a%20b?limit=20&tag=d&tag=%C3%A9&new=%2A~");
    assertThat(sent(get(), r -> r.withoutQuery("limit").withoutQuery("tag")))
        .isEqualTo("GET /echo/1/x/a%20b");
  }

  @Test
  void headersAndCookiesAreChangedAddedOrLeftOut() {
    ClientRequest request =
        ClientRequest.of(Method.GET, "R.get", "/echo")
            .header("X-A", "1")
            .cookie("a", "1")
            .cookie("b", "x y");

    assertThat(sent(request, r -> r.alsoHeader("x-a", "2").cookie("a", "ü")))
        .isEqualTo("GET /echo\nCookie: a=%C3%BC; b=x%20y\nX-A: 1\nX-A: 2");
    assertThat(sent(request, r -> r.header("X-A", "3").withoutCookie("a").withoutCookie("b")))
        .isEqualTo("GET /echo\nX-A: 3");
    assertThat(sent(request, r -> r.withoutHeader("x-A").withoutHeader("cookie")))
        .isEqualTo("GET /echo");
  }

  @Test
  void aMemberOfTheBodyGetsAnyValue() {
    assertThat(json(r -> r.member("/name", 5).member("/at/city", "x").member("/new", true)))
        .isEqualTo("{\"name\":5,\"tags\":[\"a\",\"b\"],\"at\":{\"city\":\"x\"},\"new\":true}");
    assertThat(json(r -> r.member("/tags/0", Map.of()).member("/tags/-", new BigDecimal("1.50"))))
        .contains("\"tags\":[{},\"b\",1.50]");
    assertThat(json(r -> r.nulled("/name").member("/tags", List.of())))
        .contains("null,\"tags\":[]");
  }

  @Test
  void aMemberOfTheBodyIsLeftOut() {
    assertThat(json(r -> r.without("/name").without("/tags/0").without("/at/city")))
        .isEqualTo("{\"tags\":[\"b\"],\"at\":{}}");
  }

  @Test
  void aPlaceThatIsNotThereIsNamed() {
    String body =
        " in the body of POST /echo: {\"name\":\"Ada\",\"tags\":[\"a\",\"b\"],\"at\":{\"city\":1}}";

    assertThatThrownBy(() -> json(r -> r.without("/nam")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing stands at /nam" + body);
    assertThatThrownBy(() -> json(r -> r.member("/tags/7", 1)))
        .hasMessage("Nothing stands at /tags/7" + body);
    assertThatThrownBy(() -> json(r -> r.member("/name/first", 1)))
        .hasMessage("Nothing stands at /name/first" + body);
    assertThatThrownBy(() -> json(r -> r.member("", 1)))
        .hasMessage(
            "The pointer \"\" is the whole body of POST /echo. Give it another one by body().");
    assertThatThrownBy(() -> json(r -> r.body("{").without("/a")))
        .hasMessage("The body of POST /echo is no JSON. Give it another one by body().");
  }

  @Test
  void theBodyIsAnything() {
    assertThat(sent(post(), r -> r.body("{").media("text/plain")))
        .isEqualTo("POST /echo\nContent-Type: text/plain\n\n{");
    assertThat(sent(post(), r -> r.withoutHeader("Content-Type").body(new byte[] {65})))
        .isEqualTo("POST /echo\n\nA");
    assertThat(sent(post(), TestRequest::withoutBody)).isEqualTo("POST /echo");
    assertThat(sent(post(), r -> r.method("PUT").withoutBody())).isEqualTo("PUT /echo");
  }

  @Test
  void aFieldOfAFormIsChangedOrLeftOut() {
    ClientRequest form =
        ClientRequest.of(Method.POST, "R.form", "/echo").form("name", "a b").form("age", "1");

    assertThat(sent(form, r -> r.form("age", "x&y").withoutForm("name")))
        .isEqualTo("POST /echo\nContent-Type: application/x-www-form-urlencoded\n\nage=x%26y");
  }

  @Test
  void changesComeInTheOrderInWhichTheyAreSaid() {
    TestCalls calls =
        TestCalls.of(server, "echo")
            .but(r -> r.query("limit", "1"))
            .but(r -> r.query("limit", "2"));

    assertThat(calls.send(get(), ReplyReader.text()).ok()).contains("limit=2");
    assertThat(calls.but(r -> r.withoutQuery("limit")).send(get(), ReplyReader.text()).ok())
        .doesNotContain("limit");
    assertThat(calls.send(get(), ReplyReader.text()).ok()).contains("limit=2");
  }
}
