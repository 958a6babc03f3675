package dev.galvanic.boot;

import dev.galvanic.Key;
import dev.galvanic.sql.Database;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that stand in for those a service would make, as a test wants them. Beside what a module
 * makes, {@code Key.of(Database.class)}, {@code Key.of(Clock.class)} and {@code
 * Key.of(ServiceClient.class, "region-service")} can be replaced. They are not closed when the
 * service stops.
 */
public final class Overrides {
  private final Map<Key<?>, Object> objects;
  private final Insight insight;

  private Overrides(Map<Key<?>, Object> objects, Insight insight) {
    this.objects = objects;
    this.insight = insight;
  }

  public static Overrides none() {
    return new Overrides(Map.of(), Insight.NONE);
  }

  /** These and one more; a key that was there before is replaced. */
  public <T> Overrides with(Key<T> key, T object) {
    Map<Key<?>, Object> more = new LinkedHashMap<>(objects);
    more.put(key, object);
    return new Overrides(more, insight);
  }

  /** These, and somebody who looks into the service. */
  public Overrides seenBy(Insight other) {
    return new Overrides(objects, other);
  }

  Insight insight() {
    return insight;
  }

  /** What its schedules and breakers go by, as its objects do. */
  Clock clock() {
    return find(Key.of(Clock.class)).orElseGet(Clock::systemUTC);
  }

  /** What replaces the object of that key. */
  @SuppressWarnings("unchecked") // with() lets in a T for a Key<T> only
  <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) objects.get(key));
  }

  /** Whether the service needs a database of its own. */
  boolean lacksDatabase() {
    return find(Key.of(Database.class)).isEmpty();
  }

  /** What is replaced. */
  public Set<Key<?>> keys() {
    return objects.keySet();
  }
}
