package dev.galvanic.processor.generate.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Method;
import dev.galvanic.processor.generate.Compiled;
import dev.galvanic.processor.generate.FakeClient;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedClientTest {
  private static final String DATA = "{\"code\":0,\"data\":%s}";

  @TempDir static Path folder;
  private static Compiled caller;

  private final FakeClient server = new FakeClient();

  @BeforeAll
  static void compile() {
    caller = Compiled.service("clients", folder);
  }

  @Test
  void variablesAreFilledInTheOrderOfThePath() throws Exception {
    server.answers(200, DATA.formatted("{\"item_size\":3}"));
    assertThat(call("item", color("RED"), 5)).hasToString("Item[itemSize=3]");
    assertThat(server.request().target()).isEqualTo("/items/5/RED");
    assertThat(server.request().method()).isEqualTo(Method.GET);
    assertThat(server.request().operation()).isEqualTo("ShopClient.item");
  }

  @Test
  void queryParametersAreSentUnlessTheyAreAbsent() throws Exception {
    server.answers(
        200, "{\"code\":0,\"data\":[],\"pagination\":{\"total\":0,\"limit\":1,\"offset\":0}}");
    call("items", 1, null, Optional.empty(), List.of(), Set.of(), "r", 2, 3);
    assertThat(server.request().target()).isEqualTo("/items?a=1&request=r&client=2&one=3");
    call(
        "items",
        1,
        2,
        Optional.of(LocalDate.of(2026, 1, 31)),
        List.of(color("RED"), color("GREEN")),
        new LinkedHashSet<>(List.of("x", "y&z")),
        "r",
        2,
        3);
    assertThat(server.request().target())
        .isEqualTo(
            "/items?a=1&b=2&c=2026-01-31&request=r&client=2&one=3&d=RED&d=GREEN&e=x&e=y%26z");
  }

  @Test
  void aRecordIsSpreadOverTheQuery() throws Exception {
    server.answers(200, DATA.formatted("[{\"item_size\":3}]"));
    Object filter = caller.make("Filter", 9, Optional.of(color("RED")), List.of("t", "u"), null);
    assertThat(call("search", filter)).hasToString("[Item[itemSize=3]]");
    assertThat(server.request().target()).isEqualTo("/search?page_size=9&color=RED&tag=t&tag=u");
  }

  @Test
  void headersAndCookiesAreSent() throws Exception {
    UUID id = new UUID(1, 2);
    server.answers(200, DATA.formatted("\"text\""));
    assertThat(call("header", id, "s")).isEqualTo("text");
    assertThat(server.request().headers())
        .containsExactly(Map.entry("X-Id", id.toString()), Map.entry("Cookie", "sid=s"));
    call("header", id, null);
    assertThat(server.request().headers()).containsExactly(Map.entry("X-Id", id.toString()));
  }

  @Test
  void bodiesAreSentAsWhatTheyAre() throws Exception {
    server.answers(200, "{\"code\":0}");
    assertThat(call("create", caller.make("Item", 3))).isNull();
    assertThat(body(server.request())).isEqualTo("{\"item_size\":3}");
    server.answers(200, DATA.formatted("1"));
    call("send", new byte[] {'a'});
    assertThat(body(server.request())).isEqualTo("a");
    assertThat(server.request().headers())
        .containsExactly(Map.entry("Content-Type", "application/octet-stream"));
    call("text", "\u00e4");
    assertThat(body(server.request())).isEqualTo("\u00e4");
    assertThat(server.request().headers()).containsExactly(Map.entry("Content-Type", "text/plain"));
  }

  @Test
  void whatIsNotThereIsEmptyOrNull() throws Exception {
    server.answers(404, "{\"code\":404,\"message\":\"Not Found\"}");
    assertThat(call("optional", 5L)).isEqualTo(Optional.empty());
    server.answers(200, DATA.formatted("null"));
    assertThat(call("nullable", 5L)).isNull();
    server.answers(200, DATA.formatted("{\"item_size\":3}"));
    assertThat(call("replace", 5, caller.make("Item", 3)))
        .hasToString("Optional[Item[itemSize=3]]");
  }

  @Test
  void rawRepliesAreGivenAsTheyAre() throws Exception {
    server.answers(200, "a;b");
    assertThat(call("raw")).isEqualTo("a;b");
    assertThat((byte[]) call("rawBytes")).containsExactly('a', ';', 'b');
  }

  @Test
  void operationsThatAnswerLaterAreAsynchronous() throws Exception {
    server.answers(200, DATA.formatted("{\"item_size\":3}"));
    assertThat(later(call("later", 5))).hasToString("Item[itemSize=3]");
    server.answers(200, DATA.formatted("7"));
    assertThat(later(call("laterInt"))).isEqualTo(7);
    server.answers(200, "{\"code\":0}");
    assertThat(later(call("laterDone", 5))).isNull();
    assertThat(server.request().method()).isEqualTo(Method.DELETE);
  }

  @Test
  void anInterfaceThatIsCalledClientIsImplementedByAnHttpClient() {
    assertThat(caller.has("HttpShopClient")).isTrue();
    assertThat(caller.has("ShopClientClient")).isFalse();
  }

  private static Object later(Object stage) {
    return ((CompletionStage<?>) stage).toCompletableFuture().join();
  }

  private static Object color(String name) {
    return Arrays.stream(caller.type("Color").getEnumConstants())
        .filter(c -> c.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String body(ClientRequest request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  private Object call(String method, Object... arguments) throws Exception {
    Object client = caller.make("HttpShopClient", server);
    for (var candidate : caller.type("ShopClient").getMethods()) {
      if (candidate.getName().equals(method)) {
        try {
          return candidate.invoke(client, arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause() instanceof Exception cause ? cause : e;
        }
      }
    }
    throw new AssertionError("no operation " + method);
  }
}
