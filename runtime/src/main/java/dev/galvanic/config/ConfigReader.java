package dev.galvanic.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads settings for one service and keeps what is missing or wrong. */
final class ConfigReader {
  private final String service;
  private final ConfigSources sources;
  private final List<String> problems = new ArrayList<>();

  ConfigReader(String service, ConfigSources sources) {
    this.service = service;
    this.sources = sources;
  }

  /** The value, or its default; what is missing or wrong is noted, and the result means nothing. */
  <T> T get(Setting<T> setting) {
    Optional<Found> found = sources.find(names(setting));
    if (found.isEmpty() && setting.standard() == null) {
      missing(setting, setting.kind().allowed());
    }
    // Where there is none, the reading ends with an exception, so nobody sees this value.
    return found
        .flatMap(value -> read(setting, value))
        .or(() -> standard(setting))
        .orElseGet(ConfigReader::nothing);
  }

  /** The value, if there is one and it is right; a wrong one is noted. */
  <T> Optional<T> find(Setting<T> setting) {
    return sources.find(names(setting)).flatMap(found -> read(setting, found));
  }

  private <T> Optional<T> read(Setting<T> setting, Found found) {
    try {
      return Optional.of(setting.kind().read().apply(found.value()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      String shown = setting.secret() ? "****" : found.value();
      wrong(found, shown, setting.kind().allowed());
      return standard(setting);
    }
  }

  private static <T> Optional<T> standard(Setting<T> setting) {
    return Optional.ofNullable(setting.standard()).map(setting.kind().read());
  }

  /** Where the first of these settings stands, as text. */
  Optional<Found> locate(List<Setting<?>> settings) {
    List<String> names = new ArrayList<>();
    settings.forEach(setting -> setting.names().forEach(name -> names.add(prefix() + name)));
    settings.forEach(setting -> names.addAll(setting.names()));
    return sources.find(names);
  }

  void missing(Setting<?> setting, String allowed) {
    missing(setting, allowed, "");
  }

  /**
   * @param otherwise a sentence on what would do as well, after a space; or nothing
   */
  void missing(Setting<?> setting, String allowed, String otherwise) {
    problems.add(
        service
            + ": "
            + setting.name()
            + " is missing. It must be "
            + allowed
            + " (as an environment variable, in galvanic.properties, or as "
            + option(setting.name())
            + "=...)."
            + otherwise);
  }

  void wrong(Found found, String shown, String allowed) {
    problems.add(
        service
            + ": "
            + found.name()
            + " is \""
            + shown
            + "\" in "
            + found.source()
            + ". It must be "
            + allowed
            + ".");
  }

  /** Each once, however often its setting was asked for. */
  List<String> problems() {
    return problems.stream().distinct().toList();
  }

  private List<String> names(Setting<?> setting) {
    List<String> names = new ArrayList<>();
    setting.names().forEach(name -> names.add(prefix() + name));
    names.addAll(setting.names());
    return names;
  }

  private String prefix() {
    return Name.of(service) + "_";
  }

  private static String option(String name) {
    return "--" + Options.shown(name);
  }

  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return (T) (@Nullable Object) null;
  }
}
