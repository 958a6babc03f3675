package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.NotFoundException;
import dev.galvanic.Wiring;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.testing.TestService;
import io.opentracing.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A test sees the spans, the log and the statements of its own requests, and no others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatATestSeesTest {
  private static final Logger LOG = LoggerFactory.getLogger(WhatATestSeesTest.class);
  private static final Statement COUNT =
      Statement.read("Shops.count", "SELECT count(*) FROM shop").about("SELECT", "shop");
  private static final Statement ADD =
      Statement.write("Shops.add", "INSERT INTO shop VALUES ($1)").about("INSERT", "shop");

  private static final TestService called =
      TestService.of(
          new ByHand(
              "city-service",
              wiring ->
                  Map.of(
                      "/cities",
                      () -> {
                        LOG.warn("asked for cities");
                        return "ghent";
                      })));

  @RegisterExtension
  static final TestService service =
      TestService.of(new ByHand("shop-service", WhatATestSeesTest::routes))
          .postgres()
          .seed("CREATE TABLE shop (id integer PRIMARY KEY)")
          .calls(called);

  private static Map<String, ByHand.Answer> routes(Wiring wiring) {
    Database database = wiring.database();
    ServiceClient cities = wiring.client("city-service");
    Map<String, ByHand.Answer> routes = new LinkedHashMap<>();
    routes.put(
        "/shops",
        () -> {
          database.fetch(COUNT, RowMappers.LONG);
          return cities.call(
              ClientRequest.of(Method.GET, "Cities.all", "/cities"),
              ReplyReader.data(Codecs.STRING));
        });
    routes.put("/everything", () -> everything(database));
    routes.put(
        "/log",
        () -> {
          LOG.atWarn()
              .addKeyValue("shop", 7)
              .setCause(new IllegalStateException("empty"))
              .log("{} shelves", 3);
          return "";
        });
    routes.put(
        "/none",
        () -> {
          throw new NotFoundException("no such shop");
        });
    routes.put(
        "/broken",
        () -> {
          Span own = wiring.tracer().buildSpan("count shelves").start();
          own.finish();
          throw new IllegalStateException("secret");
        });
    return routes;
  }

  private static String everything(Database database) {
    database.transaction(
        within -> {
          within.execute(ADD, 1);
          return within.fetch(COUNT, RowMappers.LONG);
        });
    database.executeMany(ADD, List.of(new Object[] {2}, new Object[] {3}));
    try (Stream<Long> rows = database.stream(COUNT, RowMappers.LONG)) {
      return "" + rows.toList();
    }
  }

  @Test
  @Order(1)
  void theSpansOfARequestAreATreeWithThoseOfTheServicesThatItCalls() {
    service.http().get("/shops");

    assertThat(service.spans())
        .hasTree(
            """
            GET /shops
              SELECT shop
              GET /cities
                GET /cities
            """)
        .hasNoErrors()
        .hasSize(4);
    assertThat(service.spans())
        .hasTreeInAnyOrder("GET /shops\n  GET /cities\n    GET /cities\n  SELECT shop");
    assertThat(service.spans())
        .span("GET /cities", "SERVER")
        .isOf("city-service")
        .isChildOf("GET /cities")
        .hasTag("http.response.status_code", "200");
    assertThat(service.spans()).span("SELECT shop").hasKind("CLIENT").hasNoError();
  }

  @Test
  @Order(2)
  void ofAnEarlierTestNothingIsSeen() {
    assertThat(service.spans()).hasTree("");
    assertThat(service.logs()).isEmpty();
    assertThat(service.statements()).isEmpty();
    assertThat(called.logs()).isEmpty();
  }

  @Test
  @Order(3)
  void anotherTreeIsToldBesideTheOneThatIsThere() {
    service.http().get("/log");

    assertThatThrownBy(() -> assertThat(service.spans()).hasTree("GET /log\n  SELECT shop"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [the spans of the test]\s
            expected:\s
              "GET /log
                SELECT shop"
             but was:\s
              "GET /log\"\
            """);
    assertThatThrownBy(() -> assertThat(service.spans()).span("GET /shops"))
        .hasMessage("0 spans are called \"GET /shops\". There are:\nGET /log");
  }

  @Test
  @Order(4)
  void aFailureStandsInItsSpan() {
    service.http().get("/broken");
    service.http().get("/none");

    assertThat(service.spans()).hasTree("GET /broken\n  count shelves\nGET /none");
    assertThat(service.spans())
        .span("GET /broken")
        .hasError("IllegalStateException")
        .hasTag("error.type", "java.lang.IllegalStateException");
    assertThat(service.spans()).span("count shelves").hasKind("").isChildOf("GET /broken");
    assertThatThrownBy(() -> assertThat(service.spans()).hasNoErrors())
        .hasMessageContaining("GET /broken: IllegalStateException");
  }

  @Test
  @Order(5)
  void aLineOfTheLogHasItsLevelItsPairsItsTraceAndItsFailure() {
    service.http().get("/log");

    String trace = service.spans().list().get(0).span().traceId();
    assertThat(service.logs())
        .hasLine(Level.WARN, "3 shelves")
        .hasNoLine("4 shelves")
        .hasNone(Level.ERROR)
        .line("shelves")
        .hasLevel(Level.WARN)
        .hasMessage("3 shelves")
        .hasPair("shop", 7)
        .hasTrace(trace)
        .hasFailure(IllegalStateException.class);
    assertThatThrownBy(() -> assertThat(service.logs()).hasLine(Level.ERROR, "3 shelves"))
        .hasMessage(
            "No ERROR line has \"3 shelves\" in it:\nWARN "
                + WhatATestSeesTest.class.getName()
                + " 3 shelves {shop=7} (java.lang.IllegalStateException: empty)");
  }

  @Test
  @Order(6)
  void aServiceThatIsCalledHasALogOfItsOwn() {
    service.http().get("/shops");

    assertThat(called.logs()).hasLine(Level.WARN, "asked for cities");
    assertThat(service.logs()).hasNoLine("asked for cities");
  }

  @Test
  @Order(7)
  void statementsAreSeenWhereTheyAreSentInTransactionsBatchesAndStreamsToo() {
    service.http().get("/everything");

    assertThat(service.statements())
        .hasSizeLessThan(5)
        .containsExactly(
            "INSERT INTO shop VALUES ($1)",
            "SELECT count(*) FROM shop",
            "INSERT INTO shop VALUES ($1)",
            "SELECT count(*) FROM shop");
    assertThat(service.statements().list().get(2))
        .isEqualTo(new SentStatement("Shops.add", "INSERT INTO shop VALUES ($1)", 2));
  }

  @Test
  @Order(8)
  void aRequestThatIsNotRecordedHasNoSpansAndALogAllTheSame() {
    service
        .http()
        .with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
        .get("/log");

    assertThat(service.spans()).hasTree("");
    assertThat(service.logs()).hasLine(Level.WARN, "3 shelves");
    assertThatThrownBy(() -> assertThat(service.spans()).hasNoErrors())
        .hasMessage(
            "There is no span that could have failed: nothing was asked in this test, or it was not"
                + " recorded (TRACE_SAMPLING).");
    assertThatThrownBy(() -> assertThat(service.logs()).hasNone(Level.TRACE))
        .hasMessage(
            "Nothing is logged as TRACE: set LOG_LEVEL of the service that starts last to it, or"
                + " the level in the logback-test.xml, if there is one.");
  }
}
