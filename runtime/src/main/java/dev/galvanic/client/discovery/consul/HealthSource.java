package dev.galvanic.client.discovery.consul;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Places;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.config.Location;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * The instances that pass their checks, by blocking queries: each names the index of the last reply
 * and is answered as soon as there is a higher one, or when the time to wait is over.
 *
 * <p>By Consul's documentation (API, Blocking Queries) the index begins anew when it has gone
 * backwards, is at least 1, and queries have a limit to their rate.
 */
final class HealthSource implements Source {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Agent agent;
  private final Location.Registered location;
  private final Duration wait;
  private final Duration slack;
  private final Places places = new Places();

  /** 0: the next query is answered at once. Of the loop that asks. */
  private volatile long index;

  /**
   * @param slack what the agent may be later than it was told to wait, beside a sixteenth of it
   */
  HealthSource(Agent agent, Location.Registered location, Duration wait, Duration slack) {
    this.agent = agent;
    this.location = location;
    this.wait = wait;
    this.slack = slack;
  }

  @Override
  public String name() {
    return "Consul at " + agent.address();
  }

  @Override
  public CompletionStage<Answer> ask() {
    String name = URLEncoder.encode(location.name(), StandardCharsets.UTF_8).replace("+", "%20");
    String target = "/v1/health/service/" + name + "?passing=1";
    Duration silence = slack;
    if (index > 0) {
      target += "&index=" + index + "&wait=" + wait.toMillis() + "ms";
      silence = slack.plus(wait).plus(wait.dividedBy(16));
    }
    return agent
        .get(target, silence)
        .thenApply(this::answer)
        .whenComplete(
            (answer, failure) -> {
              if (failure != null) {
                // Whoever answers next may know nothing newer, and would keep the question.
                index = 0;
              }
            });
  }

  private Answer answer(AgentReply reply) {
    try {
      if (reply.status() != 200) {
        throw reply.refusal();
      }
      Answer answer = new Answer(found(HealthEntry.read(reply.body())), PAUSE);
      index = next(index, reply.index());
      return answer;
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  static long next(long before, long told) {
    if (told < before) {
      return 0;
    }
    return Math.max(1, told);
  }

  private List<Found> found(List<HealthEntry> entries) {
    List<Found> found = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (HealthEntry entry : entries) {
      Places.uri(location.scheme(), entry.address(), entry.port(), location.path())
          .ifPresentOrElse(
              uri -> found.add(new Found(uri, 0, Math.max(0, entry.weight()))),
              () -> skipped.add(entry.address() + ":" + entry.port()));
    }
    places.skip(name(), skipped);
    return found;
  }

  @Override
  public void close() {}
}
