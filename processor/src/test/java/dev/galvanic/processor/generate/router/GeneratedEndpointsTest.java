package dev.galvanic.processor.generate.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadRequestException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.processor.generate.Compiled;
import dev.galvanic.processor.generate.FakeExchange;
import dev.galvanic.processor.generate.FakeWiring;
import dev.galvanic.route.Router;
import dev.galvanic.validate.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedEndpointsTest {
  @TempDir static Path folder;
  private static Router router;

  @BeforeAll
  static void compile() throws Exception {
    router = FakeWiring.router(Compiled.service("handlers", folder), "EchoServiceModule");
  }

  @Test
  void pathVariablesAreFoundByName() throws Exception {
    assertThat(data("GET /echo/path/5/x%2Fy")).isEqualTo("\"5x/y\"");
    assertThat(problems("GET /echo/path/five/x"))
        .extracting(Problem::pointer)
        .containsExactly("path.id");
  }

  @Test
  void queryParametersAreReadByTheirTypes() throws Exception {
    assertThat(data("GET /echo/query?a=1&b=2&c=3&d=4&e=5&e=6&f=RED&f=RED&f=GREEN&g=GREEN&x-y=h"))
        .isEqualTo("\"1 2 Optional[3] 4 [5, 6] [RED, GREEN] GREEN h\"");
    assertThat(data("GET /echo/query?a=1&g=RED"))
        .isEqualTo("\"1 null Optional.empty 7 [] [] RED null\"");
  }

  @Test
  void everyMistakeOfARequestIsReported() {
    assertThat(problems("GET /echo/query?b=x&c=y&e=1&e=z&f=BLUE"))
        .extracting(Problem::pointer)
        .containsExactly("query.a", "query.b", "query.c", "query.e", "query.f", "query.g");
  }

  @Test
  void constraintsOfParametersAreChecked() throws Exception {
    assertThat(data("GET /echo/checked?low=1&word=aa&some=x")).isEqualTo("\"1aa[x]\"");
    assertThat(data("GET /echo/checked?low=5")).isEqualTo("\"5[]\"");
    assertThat(problems("GET /echo/checked?low=6&word=b&other=b&some=x&some=y"))
        .extracting(Problem::pointer)
        .containsExactly("query.low", "query.word", "query.other", "query.some");
    assertThat(problems("GET /echo/checked?low=x")).hasSize(1);
  }

  @Test
  void parametersMayBeNamedAsTheGeneratedCodesVariables() throws Exception {
    assertThat(data("GET /echo/clash?exchange=1&arguments=2&resource=3&replies=4&a=5&a_argument=6"))
        .isEqualTo("\"123456\"");
  }

  @Test
  void aRecordIsSpreadOverTheQuery() throws Exception {
    assertThat(data("GET /echo/filter?page_size=5&color=RED&tag=a&tag=b&q=z"))
        .isEqualTo("\"Filter[pageSize=5, color=Optional[RED], tag=[a, b], q=z]\"");
    assertThat(data("GET /echo/filter"))
        .isEqualTo("\"Filter[pageSize=20, color=Optional.empty, tag=[], q=null]\"");
  }

  @Test
  void theConstraintsOfASpreadRecordAreCheckedIfItIsMarkedValid() throws Exception {
    assertThat(problems("GET /echo/filter?page_size=101"))
        .extracting(Problem::pointer)
        .containsExactly("query.page_size");
    assertThat(data("GET /echo/lenient?page_size=101")).contains("101");
  }

  @Test
  void headersAndCookiesAreRead() throws Exception {
    String id = "00000000-0000-0001-0000-000000000002";
    Reply reply =
        ask("GET /echo/header", "", "x-id", id, "X-Many", "a", "X-Many", "b", "Cookie", "sid=s");
    assertThat(text(reply)).contains(id + " [a, b] Optional[s]");
  }

  @Test
  void formFieldsAreRead() throws Exception {
    assertThat(text(ask("POST /echo/form", "first_name=a+b"))).contains("\"a b3\"");
    assertThat(endpoint("/echo/form").consumes())
        .containsExactly("application/x-www-form-urlencoded");
  }

  @Test
  void bodiesAreReadAndCheckedIfTheyAreMarkedValid() throws Exception {
    Reply reply = ask("POST /echo/json", "{\"size\":2}");
    assertThat(reply.status()).isEqualTo(201);
    assertThat(text(reply)).isEqualTo("{\"code\":0,\"data\":{\"size\":2}}");
    assertThat(problems("POST /echo/json", "{\"size\":0}"))
        .containsExactly(new Problem("/size", "must be greater than or equal to 1"));
    assertThat(text(ask("POST /echo/unchecked", "{\"size\":0}"))).contains("{\"size\":0}");
    assertThat(problems("POST /echo/list", "[{\"size\":1},{\"size\":0}]"))
        .extracting(Problem::pointer)
        .containsExactly("/1/size");
  }

  @Test
  void constraintsOfTheBodyAsAWholeAreChecked() throws Exception {
    assertThat(problems("POST /echo/some", "[]"))
        .containsExactly(new Problem("", "must not be empty"));
    assertThat(problems("POST /echo/some", "[{\"size\":1},{\"size\":1},{\"size\":1}]"))
        .containsExactly(new Problem("", "size must be between 0 and 2"));
    assertThat(problems("POST /echo/some", "5")).hasSize(1);
    assertThat(text(ask("POST /echo/some", "[{\"size\":1}]"))).contains("1");
  }

  @Test
  void unknownMembersAreRefusedWhereTheServiceSaysSo() {
    assertThat(problems("POST /echo/json", "{\"size\":2,\"more\":1}"))
        .extracting(Problem::pointer)
        .containsExactly("/more");
  }

  @Test
  void aBodyMayBeAbsentIfItIsNullable() throws Exception {
    assertThat(text(ask("POST /echo/maybe", ""))).contains("\"null\"");
    assertThat(text(ask("POST /echo/maybe", "{\"size\":0}"))).contains("Item[size=0]");
  }

  @Test
  void bytesAndTextAreReadAsTheyAre() throws Exception {
    assertThat(text(ask("POST /echo/bytes", "{{{"))).contains("\"data\":3");
    assertThat(text(ask("POST /echo/text", "{{{"))).contains("\"{{{\"");
    assertThat(endpoint("/echo/bytes").consumes()).containsExactly("application/octet-stream");
    assertThat(endpoint("/echo/text").consumes()).containsExactly("text/plain");
    assertThat(endpoint("/echo/bytes").bodyLimit()).hasValue(1000);
  }

  @Test
  void repliesAreMadeByWhatTheHandlerReturns() throws Exception {
    assertThat(text(ask("GET /echo/none", ""))).isEqualTo("{\"code\":0}");
    assertThat(data("GET /echo/optional/true")).isEqualTo("{\"size\":1}");
    assertThat(ask("GET /echo/optional/false", "").status()).isEqualTo(404);
    assertThat(data("GET /echo/nullable")).isEqualTo("null");
    assertThat(text(ask("GET /echo/page", ""))).contains("[{\"size\":1}]", "\"pagination\"");
    assertThat(data("GET /echo/map")).isEqualTo("{\"a\":[{\"size\":1}]}");
    assertThat(text(ask("GET /echo/raw", ""))).isEqualTo("a;b");
    assertThat(ask("GET /echo/rawbytes", "").mediaType()).contains("image/png");
    assertThat(ask("GET /echo/custom", "").status()).isEqualTo(304);
    assertThat(ask("GET /echo/exchange", "").status()).isEqualTo(202);
  }

  @Test
  void handlersThatAnswerLaterAreAsynchronous() throws Exception {
    assertThat(data("GET /echo/later?result=4")).isEqualTo("{\"size\":4}");
    assertThat(text(ask("GET /echo/laterpage", ""))).contains("\"pagination\"");
    assertThat(text(ask("DELETE /echo/later", ""))).isEqualTo("{\"code\":0}");
    assertThat(ask("GET /echo/latercustom", "").status()).isEqualTo(204);
  }

  @Test
  void theSignatureDecidesTheThread() throws Exception {
    assertThat(handler("GET /echo/none")).isInstanceOf(Endpoint.Blocking.class);
    assertThat(handler("GET /echo/inline")).isInstanceOf(Endpoint.NonBlocking.class);
    assertThat(handler("GET /echo/later")).isInstanceOf(Endpoint.Async.class);
    assertThat(data("GET /echo/inline?n=1")).isEqualTo("\"i1\"");
  }

  @Test
  void handlersOfOneNameAreToldApart() throws Exception {
    assertThat(data("GET /echo/overloaded")).isEqualTo("\"none\"");
    assertThat(data("GET /echo/overloaded/1")).isEqualTo("\"one\"");
    assertThat(data("GET /echo/overloaded/1/2")).isEqualTo("\"two\"");
    assertThat(data("GET /echo/overloaded2")).isEqualTo("\"2\"");
  }

  private static Endpoint endpoint(String path) {
    return router.find(FakeExchange.of("POST " + path, "").path()).endpoint(Method.POST);
  }

  private static Endpoint.Handler handler(String line) {
    FakeExchange exchange = FakeExchange.of(line, "");
    return router.find(exchange.path()).endpoint(exchange.method()).handler();
  }

  private static Reply ask(String line, String body, String... headers) throws Exception {
    return FakeExchange.of(line, body, headers).askOf(router);
  }

  private static String text(Reply reply) {
    return new String(reply.body().bytes(), StandardCharsets.UTF_8);
  }

  private static String data(String line) throws Exception {
    String text = text(ask(line, ""));
    assertThat(text).startsWith("{\"code\":0,\"data\":").endsWith("}");
    return text.substring("{\"code\":0,\"data\":".length(), text.length() - 1);
  }

  private static List<Problem> problems(String line) {
    return problems(line, "");
  }

  private static List<Problem> problems(String line, String body) {
    return catchThrowableOfType(BadRequestException.class, () -> ask(line, body)).problems();
  }
}
