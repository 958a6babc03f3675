package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.client.discovery.consul.ConsulStub;
import dev.galvanic.client.discovery.consul.Soon;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of one service behind Consul, or what stands in for it. */
@Tag("once")
@Timeout(60)
class KilledInstanceTest {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(5);

  @TempDir Path folder;
  private final AtomicReference<ServiceClient> regions = new AtomicReference<>();

  @Test
  void noCallFailsOfTwoHundredASecondWhileOneOfThemIsKilled() throws Exception {
    try (ConsulStub consul = new ConsulStub();
        Child killed = region(consul);
        Child other = region(consul)) {
      assertThat(Soon.within(Duration.ofSeconds(30), () -> consul.services().size() == 2))
          .as(() -> killed.output() + other.output())
          .isTrue();
      ServiceGroup caller = caller(consul);
      try {
        List<CompletableFuture<String>> calls = new ArrayList<>();
        calls.addAll(calls(200));
        killed.kill();
        calls.addAll(calls(400));

        for (CompletableFuture<String> call : calls) {
          assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo("hello");
        }
      } finally {
        caller.stop();
      }
    }
  }

  /** Begins so many calls, whether those before are answered or not. */
  private List<CompletableFuture<String>> calls(int count) {
    List<CompletableFuture<String>> calls = new ArrayList<>();
    long due = System.nanoTime();
    for (int i = 0; i < count; i++) {
      calls.add(
          regions
              .get()
              .callAsync(
                  ClientRequest.of(Method.GET, "Regions.hello", "/hello"),
                  ReplyReader.data(Codecs.STRING))
              .toCompletableFuture());
      due += PERIOD;
      LockSupport.parkNanos(due - System.nanoTime());
    }
    return calls;
  }

  private Child region(ConsulStub consul) throws Exception {
    return Child.start(
        TinyMain.class.getName(),
        folder,
        List.of("tiny.name=region-service"),
        "--server.host=127.0.0.1",
        "--server.port=0",
        "--consul.url=" + consul.uri());
  }

  private ServiceGroup caller(ConsulStub consul) throws Exception {
    TinyModule calling =
        new TinyModule(
            "user-service",
            new ArrayList<>(),
            wiring -> regions.set(wiring.client("region-service")));
    Map<String, String> values =
        Map.of(
            "SERVER_HOST", "127.0.0.1",
            "SERVER_PORT", "0",
            "CONSUL_REGISTER", "false",
            "CONSUL_URL", consul.uri().toString());
    return ServiceGroup.start(List.of(Launch.of(calling, Config.of("user-service", values))));
  }
}
