package dev.galvanic.testing;

import dev.galvanic.boot.StartException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test is told when its service does not start: why, and which line is to be changed. */
final class StartFailure {
  private static final String TAKEN = "cannot listen on ";

  private StartFailure() {}

  /** The line outside of the kit that calls it. */
  static String caller() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !frame.getClassName().equals(TestService.class.getName()))
                    .filter(frame -> !frame.getClassName().equals(StartFailure.class.getName()))
                    .findFirst())
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("an unknown place");
  }

  /**
   * @param declared where the test has made it
   * @param fixedPort whether the test has given it a port
   */
  static StartException of(
      String service, String declared, boolean fixedPort, RuntimeException cause) {
    StringBuilder text = new StringBuilder();
    text.append(service).append(" (").append(declared).append(") does not start: ");
    text.append(reason(cause));
    if (fixedPort && text.indexOf(TAKEN) >= 0) {
      text.append(" In a test, take away set(\"SERVER_PORT\", ...) at ").append(declared);
      text.append(": each service then gets a free port.");
    }
    return new StartException(text.toString(), cause);
  }

  /** The message of the outermost one that says something of its own, and of what caused it. */
  private static String reason(Throwable failure) {
    Throwable told =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String message = told.getMessage() == null ? told.toString() : told.getMessage();
    Throwable cause = told.getCause();
    // That a port is taken is said already.
    boolean adds =
        cause != null
            && cause.getMessage() != null
            && !message.contains(cause.getMessage())
            && !message.contains(TAKEN);
    return adds ? message + ": " + cause.getMessage() : message;
  }

  /**
   * Refuses a service that does not run because a field of the test holds it that is not static.
   */
  static void checkStatic(
      ExtensionContext context, LifeCycle service, String name, String declared) {
    for (Object test : context.getRequiredTestInstances().getAllInstances()) {
      field(test, service)
          .ifPresent(
              field -> {
                throw new IllegalStateException(
                    name
                        + " does not run: "
                        + field
                        + " ("
                        + declared
                        + ") is not static, so that JUnit does not tell it when the class"
                        + " begins. Declare it static.");
              });
    }
  }

  /** The field that holds it, such as {@code UserTest.service}, if it is one of this object's. */
  private static Optional<String> field(Object test, LifeCycle service) {
    for (Field field : test.getClass().getDeclaredFields()) {
      if (field.getType() == TestService.class && holds(field, test, service)) {
        return Optional.of(test.getClass().getSimpleName() + "." + field.getName());
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Field field, Object test, LifeCycle service) {
    try {
      field.setAccessible(true);
      return field.get(test) instanceof TestService held && held.life == service;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A field that was made accessible", e);
    }
  }
}
