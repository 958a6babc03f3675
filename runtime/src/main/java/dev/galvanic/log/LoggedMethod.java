package dev.galvanic.log;

import dev.galvanic.http.RequestContext;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * A method with {@code @Logged}, as a constant of the generated code that calls it. Each call is a
 * line of its logger and a span in the trace of its request. Safe from any thread.
 */
public final class LoggedMethod {
  /** What stands for an argument that nobody is to see. */
  public static final String SECRET = "****";

  private final Logger logger;
  private final String name;
  private final String type;
  private final String category;
  private final String detail;
  private final String description;
  private final Level level;
  private final boolean traced;

  private LoggedMethod(
      Logger logger,
      String name,
      String type,
      String category,
      String detail,
      String description,
      Level level,
      boolean traced) {
    this.logger = logger;
    this.name = name;
    this.type = type;
    this.category = category;
    this.detail = detail;
    this.description = description;
    this.level = level;
    this.traced = traced;
  }

  /** Work that has a result. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, X extends Throwable> {
    T run() throws X;
  }

  /** Work that has none. */
  @FunctionalInterface
  public interface Action<X extends Throwable> {
    void run() throws X;
  }

  /**
   * A method that is logged as information and has a span.
   *
   * @param logger the name of its logger: its class'
   * @param name such as {@code Users.find}
   * @param type such as {@code method} or {@code route}
   * @param category such as the service's name
   */
  public static LoggedMethod of(String logger, String name, String type, String category) {
    return new LoggedMethod(
        LoggerFactory.getLogger(logger), name, type, category, "", "", Level.INFO, true);
  }

  public LoggedMethod detail(String text) {
    return new LoggedMethod(logger, name, type, category, text, description, level, traced);
  }

  public LoggedMethod description(String text) {
    return new LoggedMethod(logger, name, type, category, detail, text, level, traced);
  }

  /** The same, whose lines are so important. */
  public LoggedMethod level(Level other) {
    return new LoggedMethod(logger, name, type, category, detail, description, other, traced);
  }

  /** The same without a span. */
  public LoggedMethod untraced() {
    return new LoggedMethod(logger, name, type, category, detail, description, level, false);
  }

  /** Does the work of one call. */
  public <T extends @Nullable Object, X extends Throwable> T call(Work<T, X> work) throws X {
    return given().call(work);
  }

  /** Does the work of one call that has no result. */
  public <X extends Throwable> void run(Action<X> work) throws X {
    given().run(work);
  }

  /** Begins the work of one call, which ends with its stage. */
  public <T extends @Nullable Object> CompletionStage<T> stage(Supplier<CompletionStage<T>> work) {
    return given().stage(work);
  }

  /**
   * The same, whose line shows what it is called with.
   *
   * @param arguments a name and a value in turn
   */
  public LoggedCall given(@Nullable Object... arguments) {
    return new LoggedCall(this, arguments);
  }

  /** What a line shows of something with many elements. */
  public static String size(@Nullable Collection<?> elements) {
    return elements == null ? "null" : elements.size() + " elements";
  }

  /** What a line shows of something with many entries. */
  public static String size(@Nullable Map<?, ?> entries) {
    return entries == null ? "null" : entries.size() + " entries";
  }

  String name() {
    return name;
  }

  boolean isTraced() {
    return traced && RequestContext.currentTrace().isSampled();
  }

  boolean isOff() {
    return !logger.isEnabledForLevel(level);
  }

  void log(@Nullable Object[] arguments, long nanos, @Nullable Throwable failure) {
    new LoggedLine(logger.atLevel(level))
        .method(name, type, category, detail, description)
        .arguments(arguments)
        .end(name, nanos, failure);
  }
}
