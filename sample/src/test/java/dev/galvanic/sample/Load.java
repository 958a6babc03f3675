package dev.galvanic.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Sends the same request many times, and counts the replies by what they are. */
final class Load {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;

  /** Of GET requests for this. */
  Load(URI target) {
    request = HttpRequest.newBuilder(target).timeout(PATIENCE).build();
  }

  /**
   * What came back.
   *
   * @param counts by status, or by the class of a failure
   * @param example a body for each
   * @param slowestMillis from a request to its reply
   */
  record Replies(Map<String, Long> counts, Map<String, String> example, long slowestMillis) {
    /** Such as {@code 503 x 12, 504 x 8}. */
    String text() {
      StringBuilder text = new StringBuilder();
      counts.forEach(
          (status, count) ->
              text.append(text.isEmpty() ? "" : ", ").append(status).append(" x ").append(count));
      return text.toString();
    }
  }

  /** So many at the same time, and that several times, one after the other. */
  Replies rounds(int rounds, int atOnce) {
    Counting counting = new Counting();
    for (int round = 0; round < rounds; round++) {
      List<CompletableFuture<?>> sent = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        sent.add(counting.send());
      }
      sent.forEach(CompletableFuture::join);
    }
    return counting.replies();
  }

  /**
   * So many a second for so long, whether or not those before are answered.
   *
   * @param middle is done meanwhile, after this part of the time
   */
  Replies steadily(int perSecond, Duration time, Duration before, Step middle) throws Exception {
    Counting counting = new Counting();
    List<CompletableFuture<?>> sent = new ArrayList<>();
    CompletableFuture<Void> all = new CompletableFuture<>();
    long count = perSecond * time.toMillis() / 1000;
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      clock.scheduleAtFixedRate(
          () -> {
            if (sent.size() < count) {
              sent.add(counting.send());
            } else {
              all.complete(null);
            }
          },
          0,
          TimeUnit.SECONDS.toNanos(1) / perSecond,
          TimeUnit.NANOSECONDS);
      CompletableFuture<Void> kill = new CompletableFuture<>();
      clock.schedule(() -> kill.complete(null), before.toMillis(), TimeUnit.MILLISECONDS);
      kill.join();
      middle.take();
      all.join();
    } finally {
      clock.shutdown();
    }
    sent.forEach(CompletableFuture::join);
    return counting.replies();
  }

  /** Something to do in the middle of it. */
  interface Step {
    void take() throws Exception;
  }

  /** One run. */
  private final class Counting {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, String> example = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> times = new ConcurrentHashMap<>();

    CompletableFuture<?> send() {
      long start = System.nanoTime();
      return client
          .sendAsync(request, HttpResponse.BodyHandlers.ofString())
          .handle(
              (reply, failure) -> {
                String kind =
                    reply == null
                        ? failure.getCause().getClass().getSimpleName()
                        : Integer.toString(reply.statusCode());
                counts.computeIfAbsent(kind, any -> new LongAdder()).increment();
                example.putIfAbsent(kind, reply == null ? failure.toString() : reply.body());
                times.put(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), true);
                return kind;
              });
    }

    Replies replies() {
      Map<String, Long> sums = new TreeMap<>();
      counts.forEach((kind, count) -> sums.put(kind, count.sum()));
      return new Replies(
          sums, example, times.keySet().stream().mapToLong(Long::longValue).max().orElse(0));
    }
  }
}
