package dev.galvanic.client.discovery.consul;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.config.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    return agent.get(target, silence).thenApply(this::answer);
  }

  private Answer answer(AgentReply reply) {
    try {
      if (reply.status() != 200) {
        throw reply.refusal();
      }
      Answer answer =
          new Answer(HealthEntry.read(reply.body()).stream().map(this::found).toList(), PAUSE);
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

  private Found found(HealthEntry entry) {
    String host = entry.address();
    String literal = host.contains(":") ? "[" + host + "]" : host;
    URI uri =
        URI.create(location.scheme() + "://" + literal + ":" + entry.port() + location.path());
    return new Found(uri, 0, Math.max(0, entry.weight()));
  }

  @Override
  public void close() {}
}
