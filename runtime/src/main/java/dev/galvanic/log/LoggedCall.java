package dev.galvanic.log;

import dev.galvanic.http.RequestContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What is known of a method whose calls are logged, before any call; generated code keeps one as a
 * constant for each such method. Immutable; safe from any thread.
 *
 * <pre>{@code
 * RunningCall call = CREATE.begin();
 * if (call.isLogged()) {
 *   call.argument("name", name).masked("password");
 * }
 * try {
 *   User user = target.create(name, password);
 *   call.end();
 *   return user;
 * } catch (Throwable failure) {
 *   call.end(failure);
 *   throw failure;
 * }
 * }</pre>
 *
 * <p>A method that returns a stage ends with {@code return call.end(target.create(...));} in place
 * of the two lines.
 *
 * @param logger the name of the logger
 * @param level of the line, whether the call succeeds or fails
 * @param action the method, such as {@code UserResource.create}: {@code event.action}
 * @param category {@code event.category}; empty if there is none
 * @param type a label; empty if there is none
 * @param detail a label; empty if there is none
 * @param description a label, and what people read instead of the action; empty if there is none
 */
public record LoggedCall(
    Logger logger,
    Level level,
    String action,
    String category,
    String type,
    String detail,
    String description) {

  /** A call of that method, with nothing more to say of it. */
  public static LoggedCall of(String logger, Level level, String action) {
    return new LoggedCall(LoggerFactory.getLogger(logger), level, action, "", "", "", "");
  }

  public LoggedCall category(String text) {
    return new LoggedCall(logger, level, action, text, type, detail, description);
  }

  public LoggedCall type(String text) {
    return new LoggedCall(logger, level, action, category, text, detail, description);
  }

  public LoggedCall detail(String text) {
    return new LoggedCall(logger, level, action, category, type, text, description);
  }

  public LoggedCall description(String text) {
    return new LoggedCall(logger, level, action, category, type, detail, text);
  }

  /**
   * A call begins, on this thread and in the context of its request. While the level is off nothing
   * is made, and what is returned does nothing.
   */
  public RunningCall begin() {
    if (!logger.isEnabledForLevel(level)) {
      return RunningCall.NOT_LOGGED;
    }
    return new RunningCall(this, RequestContext.current().orElse(null), System.nanoTime());
  }
}
