package dev.galvanic.boot;

import dev.galvanic.ServiceDescription;
import dev.galvanic.client.discovery.Discovery;
import dev.galvanic.client.discovery.consul.Registration;
import dev.galvanic.client.discovery.consul.Self;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConsulConfig;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Consul that a service is ready, if there is one, and takes it back. */
final class Announcement {
  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
  private static final Duration WITHDRAWAL = Duration.ofSeconds(1);

  private final Config config;
  private final ServiceDescription description;
  private final Discovery discovery;
  private volatile @Nullable Registration registration;

  Announcement(Config config, ServiceDescription description, Discovery discovery) {
    this.config = config;
    this.description = description;
    this.discovery = discovery;
  }

  /**
   * It is ready from now on.
   *
   * @param port where it listens
   * @param managementPort where it is asked for its health; may be the same
   */
  void publish(int port, int managementPort) {
    Optional<ConsulConfig.Registration> rules =
        config.discovery().consul().flatMap(ConsulConfig::registration);
    if (rules.isPresent()) {
      OwnAddress address = OwnAddress.of(config, rules.get(), port, managementPort);
      registration = discovery.register(description.name(), own -> self(address, own)).orElse(null);
    }
  }

  private Self self(OwnAddress address, InetAddress own) {
    return new Self(
        description.name(),
        address.host(own),
        address.port(),
        address.readiness(own),
        Map.of("version", description.version()));
  }

  /** It wants no more traffic. */
  void withdraw() {
    Registration told = registration;
    if (told != null) {
      told.leave();
    }
  }

  /** Waits a moment until that is known: others go on calling it until then. */
  void awaitWithdrawal() throws InterruptedException {
    Registration told = registration;
    if (told == null) {
      return;
    }
    CompletionStage<Void> gone = told.leave();
    try {
      gone.toCompletableFuture().get(WITHDRAWAL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn(
          "{}: Consul could not be told within {} s that it stops; its check will find out",
          description.name(),
          WITHDRAWAL.toSeconds());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A withdrawal never fails", e);
    }
  }
}
