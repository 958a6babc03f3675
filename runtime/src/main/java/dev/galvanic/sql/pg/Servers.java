package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The servers of one database: the primary, and the replicas that may be read from just now. */
final class Servers {
  private final List<Server> all;
  private final AtomicInteger turn = new AtomicInteger();
  private volatile Server primary;
  private volatile List<Server> fit = List.of();

  private Servers(List<Server> all) {
    this.all = List.copyOf(all);
    this.primary = all.get(0);
  }

  static Servers of(DatabaseOptions options, EventLoops loops, Counters counters) {
    List<Server> all = new ArrayList<>();
    all.add(Server.of(options, loops, counters, "what needs it is 503"));
    options
        .replicas()
        .servers()
        .forEach(
            address ->
                all.add(
                    Server.of(
                        options.at(address),
                        loops,
                        counters,
                        "others are read from in its place")));
    return new Servers(all);
  }

  List<Server> all() {
    return all;
  }

  boolean areSeveral() {
    return all.size() > 1;
  }

  Server primary() {
    return primary;
  }

  /** The next replica in turn that can be read from without waiting, or null. */
  @Nullable Server replica() {
    List<Server> now = fit;
    for (int tries = 0; tries < now.size(); tries++) {
      Server next = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
      if (next.isOpen()) {
        return next;
      }
    }
    return null;
  }

  /**
   * @param replicas those that may be read from
   */
  void found(Server nowPrimary, List<Server> replicas) {
    primary = nowPrimary;
    fit = List.copyOf(replicas);
  }
}
