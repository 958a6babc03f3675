package dev.galvanic.boot;

import dev.galvanic.client.Instances;
import dev.galvanic.client.discovery.Discovered;
import dev.galvanic.client.discovery.Discovery;
import dev.galvanic.config.Config;
import dev.galvanic.config.Location;
import dev.galvanic.metrics.InstanceCounts;
import dev.galvanic.metrics.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the services run that this one calls. */
final class Callees {
  private static final Logger LOG = LoggerFactory.getLogger(Callees.class);
  private static final Duration FIRST = Duration.ofSeconds(2);

  private final Config config;
  private final Discovery discovery;
  private final Metrics metrics;
  private final List<CompletableFuture<Void>> first = new ArrayList<>();

  Callees(Config config, Discovery discovery, Metrics metrics) {
    this.config = config;
    this.discovery = discovery;
    this.metrics = metrics;
  }

  /**
   * To be closed by whoever calls it.
   *
   * @throws dev.galvanic.config.ConfigException if nothing says where it is
   */
  Instances instances(String service) {
    Location location = config.location(service);
    if (location instanceof Location.Fixed fixed && fixed.addresses().size() == 1) {
      // There is nothing to choose; and what stands there may be many behind one address.
      return Instances.at(fixed.address());
    }
    Discovered found = discovery.find(service, location);
    metrics.instances(new InstanceCounts(service, found::known, found::leftOut));
    first.add(found.first().toCompletableFuture());
    return found;
  }

  /**
   * Waits a moment for the first answers, so that the first request after the start does not fail
   * because nobody has been asked yet. Whether there are any instances is of no matter.
   */
  void awaitFirst() throws InterruptedException {
    try {
      CompletableFuture.allOf(first.toArray(CompletableFuture[]::new))
          .get(FIRST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn(
          "{}: not all services that it calls were looked up within {} s; it starts all the same",
          config.service(),
          FIRST.toSeconds());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A look-up never fails", e);
    }
  }
}
