package dev.galvanic.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import dev.galvanic.config.Config;
import dev.galvanic.config.LogConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A Logback of a test's own, set up as a service's, which writes to a file. */
final class TestLog implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final LogSource SHOP = new LogSource("shop", "1.2.3", "shop-1");

  final LoggerContext context = new LoggerContext();
  final LogbackSetup setup;
  private final Path file;

  TestLog(Path folder, String... settings) {
    this(folder, new Screen(false, false), settings);
  }

  TestLog(Path folder, Screen screen, String... settings) {
    file = folder.resolve("shop.log");
    context.setMDCAdapter(new LogbackMDCAdapter());
    RequestStamp.install(context);
    setup = LogbackSetup.begin(context, screen);
    setup.apply(config(settings), SHOP);
    context.start();
  }

  /** The configuration of these settings and their values, one after the other. */
  LogConfig config(String... settings) {
    Map<String, String> values = new HashMap<>();
    values.put("LOG_FORMAT", "none");
    values.put("LOG_FILE", file.toString());
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
    return Config.of("shop", values).log();
  }

  Logger logger(String name) {
    return context.getLogger(name);
  }

  List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  List<JsonNode> events() {
    return lines().stream().map(JSON::readTree).toList();
  }

  JsonNode onlyEvent() {
    List<JsonNode> events = events();
    if (events.size() != 1) {
      throw new AssertionError(events.toString());
    }
    return events.get(0);
  }

  @Override
  public void close() {
    context.stop();
  }
}
