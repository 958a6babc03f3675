package dev.galvanic.client.discovery.balance;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.Instances;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the one with fewer calls in flight of two instances drawn at random (M. Mitzenmacher, The
 * Power of Two Choices in Randomized Load Balancing, 2001): nearly as even as looking at all of
 * them, without sending everybody to the one that is new.
 *
 * <p>One that is left out or left alone is not drawn; if all are, then any is: they may be blamed
 * for something that lies between, and a call that may work is better than one that cannot.
 */
public final class Balancer implements Instances {
  private static final Logger LOG = LoggerFactory.getLogger(Balancer.class);

  /** What is known; replaced as a whole. */
  private record Known(Instance instance, int priority, int weight) {}

  private final String service;
  private final LeavingOut rule;
  private final LongSupplier nanos;
  private final IntUnaryOperator random;
  private volatile List<Known> known = List.of();

  /**
   * Knows nothing yet.
   *
   * @param random a number from 0 to the one before its argument; safe for any thread
   */
  public Balancer(String service, LeavingOut rule, LongSupplier nanos, IntUnaryOperator random) {
    this.service = service;
    this.rule = rule;
    this.nanos = nanos;
    this.random = random;
  }

  /** From now on there are these; one that was there before stays what it was. */
  public synchronized void replace(List<Found> found) {
    Map<URI, Instance> before = new LinkedHashMap<>();
    known.forEach(each -> before.put(each.instance().address(), each.instance()));
    Map<URI, Known> now = new LinkedHashMap<>();
    List<URI> added = new ArrayList<>();
    for (Found each : found) {
      Instance instance = before.remove(each.address());
      if (instance == null && !now.containsKey(each.address())) {
        instance = new Instance(service, each.address(), rule, nanos);
        added.add(each.address());
      }
      if (instance != null) {
        now.put(each.address(), new Known(instance, each.priority(), each.weight()));
      }
    }
    known = List.copyOf(now.values());
    added.forEach(
        one -> LOG.info("{}: instance {} was added, {} are known", service, one, now.size()));
    before
        .keySet()
        .forEach(
            one -> LOG.info("{}: instance {} was removed, {} are known", service, one, now.size()));
  }

  @Override
  public Chosen choose(List<URI> tried) {
    List<Known> all = known;
    if (all.isEmpty()) {
      throw new ServiceUnavailableException("No instance of " + service + " is known");
    }
    Predicate<Known> free = each -> each.instance().isOpen() && !each.instance().isLeftAlone();
    Predicate<Known> untried = each -> !tried.contains(each.instance().address());
    List<Known> candidates = those(all, tried.isEmpty() ? free : free.and(untried));
    return ofTwo(first(candidates.isEmpty() ? second(all, free, untried) : candidates))
        .instance()
        .take();
  }

  /** Who is taken if there is nobody free whom the call has not tried. */
  private static List<Known> second(
      List<Known> all, Predicate<Known> free, Predicate<Known> untried) {
    Predicate<Known> open = each -> each.instance().isOpen();
    for (Predicate<Known> wanted : List.of(free, open.and(untried), open, untried)) {
      List<Known> candidates = those(all, wanted);
      if (!candidates.isEmpty()) {
        return candidates;
      }
    }
    return all;
  }

  // Loops and not streams: every call comes by here.
  private static List<Known> those(List<Known> all, Predicate<Known> wanted) {
    List<Known> those = new ArrayList<>(all.size());
    for (Known each : all) {
      if (wanted.test(each)) {
        those.add(each);
      }
    }
    return those;
  }

  /** Those of the lowest priority. */
  private static List<Known> first(List<Known> candidates) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (Known each : candidates) {
      least = Math.min(least, each.priority());
      most = Math.max(most, each.priority());
    }
    int lowest = least;
    return least == most ? candidates : those(candidates, each -> each.priority() == lowest);
  }

  private Known ofTwo(List<Known> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    Known one = draw(candidates, null);
    Known other = draw(candidates, one);
    return load(other) < load(one) ? other : one;
  }

  /** Weights are compared, too: one that gets twice as much has twice as much in flight. */
  private static double load(Known each) {
    return (each.instance().inFlight() + 1.0) / share(each);
  }

  private Known draw(List<Known> candidates, @Nullable Known except) {
    int sum = 0;
    for (Known each : candidates) {
      sum += each == except ? 0 : share(each);
    }
    int place = random.applyAsInt(sum);
    for (Known each : candidates) {
      place -= each == except ? 0 : share(each);
      if (place < 0) {
        return each;
      }
    }
    throw new IllegalStateException("The shares do not add up");
  }

  /**
   * Of 16 bits at most, as SRV records have them, so that thousands add up. One of weight 0 has
   * next to nothing beside others, and all if there is no other (RFC 2782).
   */
  private static int share(Known each) {
    return 1 + 16 * Math.min(each.weight(), 0xFFFF);
  }

  /** How many are known. */
  public int known() {
    return known.size();
  }

  /** How many of them are left out. */
  public int leftOut() {
    return (int) known.stream().filter(each -> !each.instance().isUsed()).count();
  }

  @Override
  public void close() {
    known = List.of();
  }
}
