package dev.galvanic.sample.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.annotation.TestFor;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sample.ApiDocument;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a repository that a handler returns as a stream, from the table to the client. */
@TestFor(StockService.class)
class StreamsOverHttpTest {
  private static final int MANY = 10_000;

  @RegisterExtension
  static final TestService service = TestService.of(new StockServiceModule()).postgres();

  @BeforeAll
  static void fill() throws InterruptedException {
    URI url = URI.create(service.databaseUrl());
    String[] user = url.getUserInfo().split(":", 2);
    EventLoops loops = EventLoops.open(1);
    try (PgDatabase database =
        PgDatabase.open(
            DatabaseOptions.of(
                "stock-service",
                url.getHost(),
                url.getPort(),
                url.getPath().substring(1),
                user[0],
                user.length > 1 ? user[1] : ""),
            loops)) {
      Items items = new ItemsRepository(database);
      items.clear();
      items.insert(IntStream.rangeClosed(1, MANY).mapToObj(i -> new NewItem("i" + i, i)).toList());
    } finally {
      loops.close(Duration.ofSeconds(5));
    }
  }

  @AfterAll
  static void nothingIsHeld() {
    // More requests than there are connections: each has given its own back.
    for (int i = 0; i < 25; i++) {
      assertThat(service.http().send("HEAD", "/export/stream").status()).isEqualTo(200);
      assertThat(service.http().get("/export/stream").status()).isEqualTo(200);
    }
  }

  @Test
  void allRowsStandInTheEnvelopeInOrder() {
    TestReply reply = service.http().get("/export/stream");

    assertThat(reply.header("Transfer-Encoding")).contains("chunked");
    assertThat(reply.text())
        .isEqualTo(
            IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "{\"name\":\"i" + i + "\",\"stock\":" + i + "}")
                .collect(Collectors.joining(",", "{\"code\":0,\"data\":[", "]}")));
  }

  @Test
  void whatAPublisherGivesStandsThereToo() {
    assertThat(service.http().get("/export/publisher?after=9997").text())
        .isEqualTo("{\"code\":0,\"data\":[9998,9999,10000]}");
    assertThat(service.http().get("/export/later").text())
        .startsWith("{\"code\":0,\"data\":[2,3,")
        .endsWith(",10000]}");
  }

  @Test
  void linesAndTextHaveNoEnvelope() {
    TestReply lines = service.http().get("/export/stream-lines");
    assertThat(lines.header("Content-Type")).contains("application/x-ndjson");
    assertThat(lines.text().lines()).hasSize(MANY).startsWith("{\"name\":\"i1\",\"stock\":1}");
    assertThat(service.http().get("/export/publisher-lines").text())
        .startsWith("1\n2\n3\n")
        .endsWith("\n10000\n");
    assertThat(service.http().get("/export/names").text().lines()).hasSize(MANY).startsWith("i1");
  }

  @Test
  void aTypedClientReadsThemToTheirEnd() {
    ItemExportTestClient export = new ItemExportTestClient(service);
    List<NewItem> all =
        IntStream.rangeClosed(1, MANY).mapToObj(i -> new NewItem("i" + i, i)).toList();

    assertThat(export.stream().ok()).isEqualTo(all);
    assertThat(export.streamLines().ok()).isEqualTo(all);
    assertThat(export.publisher(9997).ok()).containsExactly(9998, 9999, 10_000);
    assertThat(export.publisher().ok()).hasSize(MANY);
    assertThat(export.later().ok()).hasSize(MANY - 1);
    assertThat(export.publisherLines().ok()).hasSize(MANY).startsWith(1, 2, 3);
    assertThat(export.names().ok().lines()).hasSize(MANY).startsWith("i1");
    assertThat(export.broken().error().id()).isPresent();
    assertThat(export.but(r -> r.query("after", "x")).publisher().error().errors())
        .containsOnlyKeys("query.after");
  }

  @Test
  void aStatementThatFailsBeforeItsFirstRowsAreToldIsAnErrorReply() {
    TestReply reply = service.http().get("/export/broken");
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.json("/id").stringValue()).isNotEmpty();
    assertThat(service.http().get("/export/publisher?after=x").status()).isEqualTo(400);
  }

  @Test
  void aCallerWhoAcceptsOtherThingsIsTold() {
    assertThat(service.http().with("Accept", "text/html").get("/export/names").status())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream",
        "publisher",
        "later",
        "stream-lines",
        "publisher-lines",
        "names",
        "broken"
      })
  void theDocumentDescribesTheBytes(String what) {
    ApiDocument document = new ApiDocument(service.http().get("/openapi/spec.json").json());
    document.describes("GET /export/" + what, service.http().get("/export/" + what));
  }
}
