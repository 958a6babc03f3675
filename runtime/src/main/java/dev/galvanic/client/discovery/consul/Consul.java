package dev.galvanic.client.discovery.consul;

import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.client.discovery.balance.TimedThread;
import dev.galvanic.config.ConsulConfig;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Consul, as what finds instances and is told of this one. */
public final class Consul implements AutoCloseable {
  /**
   * How it is asked.
   *
   * @param longest how long the agent keeps a question to which there is nothing new
   * @param silence how long the agent may say nothing
   * @param look between two looks whether this instance is still registered
   */
  record Times(Duration longest, Duration silence, Duration look, Duration least, Duration most) {
    static final Times USUAL =
        new Times(
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMillis(500),
            Duration.ofSeconds(30));
  }

  private final Agent agent;
  private final ConsulConfig config;
  private final TimedThread thread;
  private final Times times;

  private Consul(Agent agent, ConsulConfig config, TimedThread thread, Times times) {
    this.agent = agent;
    this.config = config;
    this.thread = thread;
    this.times = times;
  }

  /**
   * Opens no connection yet.
   *
   * @param loop where everything is asked
   */
  public static Consul open(EventLoops loops, Loop loop, ConsulConfig config) {
    return open(loops, loop, config, Times.USUAL);
  }

  static Consul open(EventLoops loops, Loop loop, ConsulConfig config, Times times) {
    return new Consul(Agent.open(loops, loop, config), config, TimedThread.on(loop), times);
  }

  /** The instances of a service that pass their checks. */
  public Source source(Location.Registered location) {
    return new HealthSource(agent, location, times.longest(), times.silence());
  }

  /** Tells of this instance from now on, unless Consul is down: then as soon as it is up. */
  public Registration register(
      String service, Introduction introduction, ConsulConfig.Registration rules) {
    return new Registration(
            agent,
            service,
            introduction,
            rules,
            thread,
            new Backoff(
                times.least(), times.most(), bound -> ThreadLocalRandom.current().nextInt(bound)),
            times.silence(),
            times.look())
        .begin();
  }

  @Override
  public void close() {
    agent.close();
  }
}
