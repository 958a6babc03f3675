package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.Notification;
import dev.galvanic.sql.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection on which a database listens, open while there are listeners, and opened again
 * with growing pauses whenever it is lost. Lives on one loop.
 */
final class Listening {
  static final int CONNECTIONS = 1;

  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.sql");
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5000;
  private static final long PATIENCE_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long IDLE_NANOS = Duration.ofSeconds(5).toNanos();

  private final String service;
  private final Stages stages;
  private final Supplier<Server> primary;
  private final Counters counters;
  private final Loop loop;
  private final Map<String, List<PgSubscription>> channels = new LinkedHashMap<>();
  private @Nullable Link link;
  private boolean connecting;
  private boolean closed;
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  /**
   * @param primary where notifications are, when it is connected
   */
  Listening(String service, Stages stages, Supplier<Server> primary, Counters counters, Loop loop) {
    this.service = service;
    this.stages = stages;
    this.primary = primary;
    this.counters = counters;
    this.loop = loop;
  }

  Subscription listen(String channel, Consumer<Notification> handler, Runnable onReconnect) {
    Channels.checkName("Database.listen", channel);
    PgSubscription subscription =
        new PgSubscription(
            service, channel, handler, onReconnect, one -> loop.execute(() -> remove(one)));
    subscription.begin();
    loop.execute(() -> add(subscription));
    return subscription;
  }

  void watch() {
    loop.execute(
        () -> {
          if (link != null) {
            link.watch(PATIENCE_NANOS);
            link.knock(IDLE_NANOS);
          }
        });
  }

  void close() {
    loop.execute(
        () -> {
          closed = true;
          List<PgSubscription> all = channels.values().stream().flatMap(List::stream).toList();
          all.forEach(PgSubscription::close);
          hangUp();
        });
  }

  private void add(PgSubscription subscription) {
    if (closed) {
      subscription.close();
      return;
    }
    String channel = subscription.channel();
    channels.computeIfAbsent(channel, name -> new ArrayList<>()).add(subscription);
    if (link != null) {
      // Also where it is listened to already: the answer is what this one waits for.
      send(link, channel, List.of(subscription));
    } else {
      connect();
    }
  }

  private void remove(PgSubscription subscription) {
    String channel = subscription.channel();
    List<PgSubscription> listeners = channels.get(channel);
    if (listeners == null || !listeners.remove(subscription) || !listeners.isEmpty()) {
      return;
    }
    channels.remove(channel);
    if (channels.isEmpty()) {
      hangUp();
    } else if (link != null) {
      link.sendText("UNLISTEN " + Channels.quoted(channel), (sent, failure) -> {});
    }
  }

  private void hangUp() {
    if (link != null) {
      link.close();
      link = null;
    }
  }

  private void connect() {
    if (connecting || closed || link != null || channels.isEmpty()) {
      return;
    }
    connecting = true;
    Server server = primary.get();
    server
        .connector()
        .connect(loop)
        .whenComplete(
            (opened, failure) -> {
              connecting = false;
              if (opened != null) {
                server.outage().reached();
                connected(opened);
              } else {
                server.outage().failed(failure);
                tryLater();
              }
            });
  }

  private void connected(Link opened) {
    counters.opened().increment();
    opened.onClose(this::lost);
    if (closed || channels.isEmpty()) {
      opened.close();
      return;
    }
    link = opened;
    opened.onNotification(this::heard);
    channels.forEach((channel, listeners) -> send(opened, channel, List.copyOf(listeners)));
  }

  private void send(Link to, String channel, List<PgSubscription> listeners) {
    to.sendText(
        "LISTEN " + Channels.quoted(channel),
        (sent, failure) -> {
          if (failure == null) {
            pauseMillis = FIRST_PAUSE_MILLIS;
            listeners.forEach(PgSubscription::listening);
          } else if (link == to) {
            LOG.warn(
                "{} cannot listen to channel {}: {}. It is tried again.",
                service,
                channel,
                failure.getMessage());
            to.kill();
          }
        });
  }

  private void heard(Notification notification) {
    List<PgSubscription> listeners = channels.get(notification.channel());
    if (listeners != null) {
      listeners.forEach(listener -> listener.heard(notification));
    }
  }

  private void lost(Link gone) {
    counters.closed().increment();
    if (link == gone) {
      link = null;
      tryLater();
    }
  }

  private void tryLater() {
    long pause = pauseMillis + ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS);
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    stages.later(pause, () -> loop.execute(this::connect));
  }
}
