package dev.galvanic.client.discovery;

import dev.galvanic.client.discovery.balance.Backoff;
import dev.galvanic.client.discovery.balance.Balancer;
import dev.galvanic.client.discovery.balance.Following;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.LeavingOut;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.client.discovery.balance.TimedThread;
import dev.galvanic.client.discovery.consul.Consul;
import dev.galvanic.client.discovery.consul.Introduction;
import dev.galvanic.client.discovery.consul.Registration;
import dev.galvanic.client.discovery.dns.Dns;
import dev.galvanic.config.ConsulConfig;
import dev.galvanic.config.DiscoveryConfig;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the instances of services; all on one event loop, which it never blocks. */
public final class Discovery implements AutoCloseable {
  private static final IntUnaryOperator RANDOM =
      bound -> ThreadLocalRandom.current().nextInt(bound);
  private static final Backoff ASKING =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), RANDOM);

  private final EventLoops loops;
  private final Loop loop;
  private final DiscoveryConfig config;
  private @Nullable Dns dns;
  private @Nullable Consul consul;

  private Discovery(EventLoops loops, Loop loop, DiscoveryConfig config) {
    this.loops = loops;
    this.loop = loop;
    this.config = config;
  }

  /** Opens nothing yet. */
  public static Discovery open(EventLoops loops, DiscoveryConfig config) {
    return new Discovery(loops, loops.loops().get(0), config);
  }

  /**
   * Finds the instances of a service until they are closed. Not to be called on an event loop.
   *
   * @param service what messages call it
   * @throws IllegalStateException if it is looked for in Consul and there is none
   */
  public Discovered find(String service, Location location) {
    DiscoveryConfig.LeftOut rule = config.leftOut();
    LeavingOut leavingOut =
        new LeavingOut(rule.failures(), new Backoff(rule.least(), rule.most(), RANDOM));
    Balancer balancer = new Balancer(service, leavingOut, System::nanoTime, RANDOM);
    if (location instanceof Location.Fixed fixed) {
      balancer.replace(fixed.addresses().stream().map(Found::at).toList());
      return new Discovered(balancer, Optional.empty());
    }
    Following following =
        Following.start(
            service,
            source(location),
            TimedThread.on(loop),
            config.keep(),
            ASKING,
            balancer::replace);
    return new Discovered(balancer, Optional.of(following));
  }

  private Source source(Location location) {
    if (location instanceof Location.Named named) {
      return dns().source(named);
    } else if (location instanceof Location.Srv srv) {
      return dns().source(srv);
    } else if (location instanceof Location.Registered registered) {
      return consul()
          .orElseThrow(() -> new IllegalStateException("There is no Consul. Set CONSUL_URL."))
          .source(registered);
    }
    throw new IllegalArgumentException("Nothing is asked for " + location);
  }

  /** Tells Consul of this instance from now on; empty if there is no Consul or it is not wanted. */
  public Optional<Registration> register(String service, Introduction introduction) {
    Optional<ConsulConfig.Registration> rules = config.consul().flatMap(ConsulConfig::registration);
    return rules.flatMap(
        those -> consul().map(known -> known.register(service, introduction, those)));
  }

  private synchronized Dns dns() {
    Dns opened = dns;
    if (opened == null) {
      opened = Dns.open(loops, loop, config.dns());
      dns = opened;
    }
    return opened;
  }

  private synchronized Optional<Consul> consul() {
    Consul opened = consul;
    if (opened == null && config.consul().isPresent()) {
      opened = Consul.open(loops, loop, config.consul().get());
      consul = opened;
    }
    return Optional.ofNullable(opened);
  }

  @Override
  public synchronized void close() {
    if (dns != null) {
      dns.close();
    }
    if (consul != null) {
      consul.close();
    }
  }
}
