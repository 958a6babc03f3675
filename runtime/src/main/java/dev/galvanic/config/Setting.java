package dev.galvanic.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of the configuration.
 *
 * @param names what it may be called, the first one first
 * @param standard the text it has if nothing else is said; null if there is none
 */
record Setting<T>(List<String> names, Kind<T> kind, @Nullable String standard, boolean secret) {
  static <T> Setting<T> of(Kind<T> kind, @Nullable String standard, String... names) {
    return new Setting<>(List.of(names), kind, standard, false);
  }

  static Setting<String> secret(@Nullable String standard, String... names) {
    return new Setting<>(List.of(names), Kind.TEXT, standard, true);
  }

  String name() {
    return names.get(0);
  }
}
