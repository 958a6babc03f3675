package dev.galvanic.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a check has found. Whoever may ask for the health of a service reads the data too.
 *
 * @param isUp whether it is as it must be
 * @param data what else there is to tell: texts, whole numbers, truth values
 */
public record HealthResult(boolean isUp, Map<String, Object> data) {
  private static final HealthResult UP = new HealthResult(true, Map.of());
  private static final HealthResult DOWN = new HealthResult(false, Map.of());

  public HealthResult {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    data.forEach(HealthResult::check);
  }

  public static HealthResult up() {
    return UP;
  }

  public static HealthResult down() {
    return DOWN;
  }

  public static HealthResult of(boolean up) {
    return up ? UP : DOWN;
  }

  public HealthResult with(String name, String text) {
    return plus(name, text);
  }

  public HealthResult with(String name, long number) {
    return plus(name, number);
  }

  public HealthResult with(String name, boolean truth) {
    return plus(name, truth);
  }

  private HealthResult plus(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(data);
    more.put(name, value);
    return new HealthResult(isUp, more);
  }

  private static void check(String name, Object value) {
    if (!(value instanceof String || value instanceof Long || value instanceof Boolean)) {
      throw new IllegalArgumentException(
          "The data \"" + name + "\" is no text, long or boolean. Use one of with().");
    }
  }
}
