package dev.galvanic.client.discovery.consul;

import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.TimedThread;
import dev.galvanic.config.ConsulConfig;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * That this instance is known to Consul, until it leaves. What does not succeed is tried again; and
 * it is looked after, for an agent that was set up anew, or that could not reach the instance for
 * long, has forgotten it.
 */
public final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

  private final Agent agent;
  private final String service;
  private final Introduction introduction;
  private final ConsulConfig.Registration rules;
  private final TimedThread thread;
  private final Backoff backoff;
  private final Duration silence;
  private final Duration look;
  private final CompletableFuture<Void> gone = new CompletableFuture<>();

  /** Null until there was a connection to the agent. */
  private @Nullable Self self;

  private boolean wanted = true;
  private boolean busy;
  private boolean known;
  private int failures;
  private @Nullable Runnable next;

  /**
   * @param silence how long the agent may say nothing
   * @param look after what time it is looked whether the instance is still known
   */
  Registration(
      Agent agent,
      String service,
      Introduction introduction,
      ConsulConfig.Registration rules,
      TimedThread thread,
      Backoff backoff,
      Duration silence,
      Duration look) {
    this.agent = agent;
    this.service = service;
    this.introduction = introduction;
    this.rules = rules;
    this.thread = thread;
    this.backoff = backoff;
    this.silence = silence;
    this.look = look;
  }

  Registration begin() {
    thread.execute(this::step);
    return this;
  }

  /**
   * Takes it back, now; from any thread, any number of times.
   *
   * @return ends when Consul no longer knows it; never with a failure, but perhaps never
   */
  public CompletionStage<Void> leave() {
    thread.execute(
        () -> {
          wanted = false;
          if (next != null) {
            next.run();
            next = null;
          }
          step();
        });
    return gone;
  }

  /** What is to be done now, unless something is being done. */
  private void step() {
    next = null;
    if (busy || gone.isDone()) {
      return;
    }
    Self told = self;
    if (wanted && (told == null || !known)) {
      // What another start of this instance has told of its checks is of no use.
      String target = "/v1/agent/service/register?replace-existing-checks=true";
      send(agent.put(target, this::introduce, silence), 200, this::registered);
    } else if (told == null) {
      // The agent was never reached.
      gone.complete(null);
    } else if (wanted) {
      send(agent.get("/v1/agent/service/" + id(told), silence), 404, this::looked);
    } else {
      String target = "/v1/agent/service/deregister/" + id(told);
      send(agent.put(target, null, silence), 404, this::left);
    }
  }

  /**
   * What was told once, perhaps without a reply, stays the same: else nobody would take it back.
   */
  private byte[] introduce(InetAddress own) {
    Self told = self == null ? introduction.from(own) : self;
    self = told;
    return RegistrationBody.of(told, rules);
  }

  private interface Next {
    void with(AgentReply reply);
  }

  private void send(CompletableFuture<AgentReply> sent, int alsoGood, Next then) {
    busy = true;
    sent.whenComplete(
        (reply, failure) ->
            thread.execute(
                () -> {
                  busy = false;
                  if (reply == null) {
                    failed(failure);
                  } else if (reply.status() != 200 && reply.status() != alsoGood) {
                    failed(reply.refusal());
                  } else {
                    failures = 0;
                    then.with(reply);
                  }
                }));
  }

  private void registered(AgentReply reply) {
    known = true;
    LOG.info("{}: registered with Consul at {} as {}", service, agent.address(), name());
    again(look);
  }

  private void looked(AgentReply reply) {
    known = reply.status() == 200;
    again(known ? look : Duration.ZERO);
  }

  private void left(AgentReply reply) {
    LOG.info("{}: {} has left Consul at {}", service, name(), agent.address());
    gone.complete(null);
  }

  private void failed(@Nullable Throwable failure) {
    failures++;
    if (failures == 1) {
      LOG.warn(
          "{}: Consul at {} could not be told that {} is {}: {}. It is tried again.",
          service,
          agent.address(),
          name(),
          wanted ? "there" : "leaving",
          String.valueOf(failure instanceof CompletionException ? failure.getCause() : failure));
    }
    again(backoff.after(failures));
  }

  private void again(Duration time) {
    // Whoever leaves meanwhile does not wait for the time that was meant for something else.
    boolean leaves = !wanted && failures == 0;
    next = thread.after(leaves ? Duration.ZERO : time, this::step);
  }

  /** What messages call this instance. */
  private String name() {
    return self == null ? service : self.id();
  }

  private static String id(Self told) {
    return URLEncoder.encode(told.id(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
