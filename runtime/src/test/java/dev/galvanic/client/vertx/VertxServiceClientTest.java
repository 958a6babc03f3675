package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadGatewayException;
import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestContext;
import dev.galvanic.json.Codecs;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VertxServiceClientTest {
  /** One, so that it is known which connection a call will find. */
  private EventLoops loops = EventLoops.open(1);

  @AfterEach
  void closeLoops() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
  }

  @Test
  void theEnvelopeIsTakenOff() throws Exception {
    try (ScriptedServer server = answering(200, "{\"code\":0,\"more\":[{}],\"data\":7}");
        VertxServiceClient client = client(server.uri())) {
      assertThat(client.call(get("/n"), ReplyReader.data(Codecs.INT))).isEqualTo(7);
    }
  }

  @Test
  void aPlainServiceHasNoEnvelope() throws Exception {
    try (ScriptedServer server = answering(200, "7");
        VertxServiceClient client =
            client(server.uri(), Map.of("REGION_SERVICE_REPLIES", "plain"))) {
      assertThat(client.call(get("/n"), ReplyReader.data(Codecs.INT))).isEqualTo(7);
    }
  }

  @Test
  void theRequestSaysWhatRepliesLookLikeUntilASettingDoes() throws Exception {
    try (ScriptedServer server = answering(200, "7");
        VertxServiceClient said = client(server.uri());
        VertxServiceClient set =
            client(server.uri(), Map.of("REGION_SERVICE_REPLIES", "envelope"))) {
      ClientRequest request = get("/n").replies(ReplyStyle.PLAIN);
      assertThat(said.call(request, ReplyReader.data(Codecs.INT))).isEqualTo(7);
      assertThatThrownBy(() -> set.call(request, ReplyReader.data(Codecs.INT)))
          .isInstanceOf(BadGatewayException.class);
    }
  }

  @Test
  void whoWatchesSeesEachCallAndSendsHeadersAlong() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CallWatch watch =
        (service, request, parent) -> {
          told.add(service + " " + request.operation() + " " + parent);
          return new CallWatch.Running() {
            @Override
            public void headers(BiConsumer<String, String> header) {
              header.accept("traceparent", "00-1");
            }

            @Override
            public void end(int status, Throwable failure) {
              told.add(status + " " + (failure == null ? "" : failure.getClass().getSimpleName()));
            }
          };
        };
    try (ScriptedServer server = answering(404, "{\"code\":404,\"message\":\"Not Found\"}")) {
      Config config =
          Config.of("user-service", Map.of("REGION_SERVICE_URL", server.uri().toString()));
      try (VertxServiceClient client =
          VertxServiceClient.open(
              loops,
              config.client("region-service"),
              CallWatch.all(List.of(watch, CallWatch.NONE)))) {
        assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.data(Codecs.INT)))
            .isInstanceOf(NotFoundException.class);
        assertThat(server.requests().get(0)).contains("traceparent: 00-1");
      }
    }
    assertThat(told).containsExactly("region-service Regions.get no trace", "404 ");
  }

  @Test
  void aPageKeepsItsPagination() throws Exception {
    String body =
        "{\"code\":0,\"data\":[1,2],\"pagination\":{\"total\":9,\"limit\":2,\"offset\":4}}";
    try (ScriptedServer server = answering(200, body);
        VertxServiceClient client = client(server.uri())) {
      Page<Integer> page = client.call(get("/n"), ReplyReader.page(Codecs.INT));

      assertThat(page).isEqualTo(Page.of(List.of(1, 2), 9, 2, 4));
    }
  }

  @Test
  void noSuchThingIsEmptyForAnOptional() throws Exception {
    try (ScriptedServer server = answering(404, "{\"code\":404,\"message\":\"Not Found\"}");
        VertxServiceClient client = client(server.uri())) {
      assertThat(client.call(get("/n"), ReplyReader.optional(Codecs.INT)))
          .isEqualTo(Optional.empty());
    }
  }

  @Test
  void anErrorReplyBecomesTheExceptionOfItsStatusCodeAndMessage() throws Exception {
    try (ScriptedServer server =
            answering(404, "{\"code\":40401,\"message\":\"no city\",\"error\":\"id 9\"}");
        VertxServiceClient client = client(server.uri())) {
      NotFoundException failure =
          catchThrowableOfType(
              NotFoundException.class, () -> client.call(get("/n"), ReplyReader.data(Codecs.INT)));

      assertThat(failure.code()).isEqualTo(40401);
      assertThat(failure.message()).isEqualTo("no city");
      assertThat(failure.error()).contains("id 9");
    }
  }

  @Test
  void theProblemsOfAnErrorReplyStandInItsErrorText() throws Exception {
    String body =
        "{\"code\":400,\"message\":\"Bad Request\",\"errors\":[{\"pointer\":\"/age\",\"message\":\"must"
            + " be an integer\"}]}";
    try (ScriptedServer server = answering(400, body);
        VertxServiceClient client = client(server.uri())) {
      ServiceException failure =
          catchThrowableOfType(
              ServiceException.class, () -> client.call(get("/n"), ReplyReader.none()));

      assertThat(failure.status()).isEqualTo(400);
      assertThat(failure.error()).contains("/age: must be an integer");
    }
  }

  @Test
  void anErrorReplyInSomebodyElsesWordsKeepsItsStatus() throws Exception {
    try (ScriptedServer server = answering(418, "<html>teapot</html>");
        VertxServiceClient client = client(server.uri())) {
      ServiceException failure =
          catchThrowableOfType(
              ServiceException.class, () -> client.call(get("/n"), ReplyReader.none()));

      assertThat(failure.status()).isEqualTo(418);
      assertThat(failure.code()).isEqualTo(418);
    }
  }

  @Test
  void aServiceThatCannotBeReachedIsUnavailableAndNamed() throws Exception {
    URI nobody;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort());
    }
    try (VertxServiceClient client = client(nobody)) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(ServiceUnavailableException.class)
          .hasMessage("region-service cannot be reached");
    }
  }

  @Test
  void aReplyOfTheWrongShapeNamesTheOperationAndThePointer() throws Exception {
    try (ScriptedServer server = answering(200, "{\"code\":0,\"data\":\"seven\"}");
        VertxServiceClient client = client(server.uri())) {
      BadGatewayException failure =
          catchThrowableOfType(
              BadGatewayException.class,
              () -> client.call(get("/n"), ReplyReader.data(Codecs.INT)));

      assertThat(failure.message())
          .isEqualTo("The reply of region-service to Regions.get cannot be read");
      assertThat(failure.error().orElseThrow()).startsWith("/data: ");
    }
  }

  @Test
  void aReplyThatIsNoHttpIsABadGateway() throws Exception {
    try (ScriptedServer server = new ScriptedServer(head -> "SMTP ready\r\n\r\n");
        VertxServiceClient client = client(server.uri())) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(BadGatewayException.class)
          .hasMessageContaining("Regions.get");
    }
  }

  @Test
  void aReplyBeyondTheLimitIsCutOff() throws Exception {
    try (ScriptedServer server =
            answering(200, "{\"code\":0,\"data\":\"" + "x".repeat(2000) + "\"}");
        VertxServiceClient client = client(server.uri(), Map.of("CLIENT_REPLY_LIMIT", "1KiB"))) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.text()))
          .isInstanceOf(BadGatewayException.class)
          .hasMessageContaining("too long");
    }
  }

  @Test
  void aSlowServiceIsCutOffAfterTheConfiguredTime() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (ScriptedServer server = new ScriptedServer(head -> await(over));
        VertxServiceClient client = client(server.uri(), Map.of("CLIENT_TIMEOUT", "100ms"))) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(GatewayTimeoutException.class)
          .hasMessage("region-service did not answer in time");
    } finally {
      over.countDown();
    }
  }

  @Test
  void theCallersDeadlineIsShorterThanTheConfiguredTime() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    try (ScriptedServer server = new ScriptedServer(head -> await(over));
        VertxServiceClient client = client(server.uri())) {
      RequestContext.replace(new RequestContext("r-1", deadline));
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(GatewayTimeoutException.class);
      assertThat(System.nanoTime() - deadline).isLessThan(TimeUnit.SECONDS.toNanos(5));
    } finally {
      RequestContext.replace(null);
      over.countDown();
    }
  }

  @Test
  void aChainedCallHasTheDeadlineOfTheFirst() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (ScriptedServer fast = answering(200, "{\"code\":0,\"data\":7}");
        ScriptedServer slow = new ScriptedServer(head -> await(over));
        VertxServiceClient first = client(fast.uri());
        VertxServiceClient second = client(slow.uri())) {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      RequestContext.replace(new RequestContext("r-1", deadline));
      CompletionStage<Integer> chained =
          first
              .callAsync(get("/n"), ReplyReader.data(Codecs.INT))
              .thenCompose(seven -> second.callAsync(get("/n"), ReplyReader.data(Codecs.INT)));
      RequestContext.replace(null);
      assertThatThrownBy(() -> chained.toCompletableFuture().get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(GatewayTimeoutException.class);
    } finally {
      RequestContext.replace(null);
      over.countDown();
    }
  }

  @Test
  void aRequestThatCannotBeSentFailsAtOnce() throws Exception {
    try (ScriptedServer server = answering(200, "{}");
        VertxServiceClient client = client(server.uri())) {
      ClientRequest bad = get("/n").body("text/plain\r\nX-Admin: yes", new byte[0]);
      long begun = System.nanoTime();
      assertThatThrownBy(() -> client.call(bad, ReplyReader.none()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(3));
    }
  }

  @Test
  void anAddressWithoutAHostIsNotTakenForThisMachine() {
    try (VertxServiceClient client =
        VertxServiceClient.open(
            loops,
            Config.of("user-service", Map.of("REGION_SERVICE_URL", "http://127.0.0.1:1"))
                .client("region-service"),
            Instances.at(URI.create("http://a_b:80")),
            CallWatch.NONE)) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Regions.get cannot be sent to http://a_b:80, which has no host.");
    }
  }

  @Test
  void aCallThatCannotBeBegunHoldsNoPlace() throws Exception {
    VertxServiceClient client =
        client(URI.create("http://127.0.0.1:1"), Map.of("CLIENT_BULKHEAD", "1"));
    closeLoops();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(RejectedExecutionException.class);
    }
    loops = EventLoops.open(1);
  }

  @Test
  void aConnectionServesMoreThanOneCall() throws Exception {
    try (ScriptedServer server = answering(200, "{\"code\":0,\"data\":7}");
        VertxServiceClient client = client(server.uri())) {
      for (int i = 0; i < 10; i++) {
        client.call(get("/n"), ReplyReader.data(Codecs.INT));
      }

      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aReadThatMetAClosedConnectionIsSentOnceMore() throws Exception {
    try (ScriptedServer server = new ScriptedServer(closingTheSecond());
        VertxServiceClient client = client(server.uri())) {
      client.call(get("/n"), ReplyReader.data(Codecs.INT));

      assertThat(client.call(get("/n"), ReplyReader.data(Codecs.INT))).isEqualTo(7);
      assertThat(server.requests()).hasSize(3);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void aWriteIsNeverSentTwice() throws Exception {
    try (ScriptedServer server = new ScriptedServer(closingTheSecond());
        VertxServiceClient client = client(server.uri())) {
      client.call(get("/n"), ReplyReader.data(Codecs.INT));

      assertThatThrownBy(() -> client.call(post(), ReplyReader.none()))
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aNewConnectionThatIsClosedAtOnceIsNotTakenForAnIdleOne() throws Exception {
    try (ScriptedServer server = new ScriptedServer(head -> "");
        VertxServiceClient client = client(server.uri(), Map.of("CLIENT_RETRIES", "0"))) {
      assertThatThrownBy(() -> client.call(get("/n"), ReplyReader.none()))
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theRequestCarriesWhatItWasGiven() throws Exception {
    try (ScriptedServer server = answering(200, "{\"code\":0}");
        VertxServiceClient client = client(URI.create(server.uri() + "/base/"))) {
      client.call(post().header("X-Tag", "a"), ReplyReader.none());

      assertThat(server.requests().get(0))
          .startsWith("POST /base/cities HTTP/1.1\n")
          .containsIgnoringCase("x-tag: a\n")
          .containsIgnoringCase("content-type: application/json\n")
          .endsWith("\"x\"");
    }
  }

  @Test
  void anAsynchronousCallComesBackToTheCallersLoop() throws Exception {
    closeLoops();
    loops = EventLoops.open(2);
    try (ScriptedServer server = answering(200, "{\"code\":0,\"data\":7}");
        VertxServiceClient client = client(server.uri())) {
      for (int i = 0; i < 4; i++) {
        CompletableFuture<Boolean> same = new CompletableFuture<>();
        int index = i % 2;
        loops
            .loops()
            .get(index)
            .execute(
                () ->
                    client
                        .callAsync(get("/n"), ReplyReader.data(Codecs.INT))
                        .whenComplete(
                            (seven, failure) -> same.complete(loops.loops().get(index).inLoop())));

        assertThat(same.get(5, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  @Test
  void aLoopUsesNoConnectionOfAnother() throws Exception {
    closeLoops();
    loops = EventLoops.open(2);
    try (ScriptedServer server = answering(200, "{\"code\":0,\"data\":7}");
        VertxServiceClient client = client(server.uri())) {
      for (int i = 0; i < 6; i++) {
        CompletableFuture<Integer> seven = new CompletableFuture<>();
        loops
            .loops()
            .get(i % 2)
            .execute(
                () ->
                    client
                        .callAsync(get("/n"), ReplyReader.data(Codecs.INT))
                        .thenAccept(seven::complete));

        assertThat(seven.get(5, TimeUnit.SECONDS)).isEqualTo(7);
      }
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void aBlockingCallOnAnEventLoopIsRefusedBeforeAnythingIsSent() throws Exception {
    try (ScriptedServer server = answering(200, "{\"code\":0,\"data\":7}");
        VertxServiceClient client = client(server.uri())) {
      CompletableFuture<Throwable> failure = new CompletableFuture<>();
      loops
          .loops()
          .get(0)
          .execute(
              () -> {
                try {
                  client.call(get("/n"), ReplyReader.none());
                } catch (RuntimeException e) {
                  failure.complete(e);
                }
              });

      assertThat(failure.get(5, TimeUnit.SECONDS))
          .isInstanceOf(BlockingOnEventLoopException.class)
          .hasMessageContaining("Regions.get");
      assertThat(server.requests()).isEmpty();
    }
  }

  private VertxServiceClient client(URI uri) {
    return client(uri, Map.of());
  }

  private VertxServiceClient client(URI uri, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("REGION_SERVICE_URL", uri.toString());
    return VertxServiceClient.open(
        loops, Config.of("user-service", values).client("region-service"));
  }

  private static ClientRequest get(String path) {
    return ClientRequest.of(Method.GET, "Regions.get", path);
  }

  private static ClientRequest post() {
    return ClientRequest.of(Method.POST, "Regions.create", "/cities").body(Codecs.STRING, "x");
  }

  private static ScriptedServer answering(int status, String body) throws IOException {
    return new ScriptedServer(head -> ScriptedServer.json(status, body));
  }

  private static UnaryOperator<String> closingTheSecond() {
    AtomicInteger count = new AtomicInteger();
    return head ->
        count.incrementAndGet() == 2 ? "" : ScriptedServer.json(200, "{\"code\":0,\"data\":7}");
  }

  private static String await(CountDownLatch over) {
    try {
      over.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
