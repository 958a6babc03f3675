package dev.galvanic.log;

import dev.galvanic.http.RequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * A call that is logged when it ends, once. Its arguments are given by the thread that began it;
 * the end may come from any.
 */
public final class RunningCall {
  /** A call whose level is off. */
  static final RunningCall NOT_LOGGED = new RunningCall(null, null, 0);

  private static final String MASK = "****";
  private static final String ARGUMENT = "argument.";
  private static final double NANOS_PER_MILLI = 1e6;

  private final @Nullable LoggedCall call;
  private final @Nullable RequestContext context;
  private final long begun;
  private final List<KeyValuePair> arguments;

  RunningCall(@Nullable LoggedCall call, @Nullable RequestContext context, long begun) {
    this.call = call;
    this.context = context;
    this.begun = begun;
    this.arguments = call == null ? List.of() : new ArrayList<>();
  }

  /** Whether there will be a line; if not, there is no need to look at the arguments. */
  public boolean isLogged() {
    return call != null;
  }

  /** An argument, which is written as it is now. */
  public RunningCall argument(String name, @Nullable Object value) {
    if (isLogged()) {
      boolean plain = value instanceof Number || value instanceof Boolean;
      Object text = value == null ? "null" : plain ? value : Pairs.text(value);
      arguments.add(new KeyValuePair(ARGUMENT + name, text));
    }
    return this;
  }

  /** An argument that nobody may read. */
  public RunningCall masked(String name) {
    return argument(name, MASK);
  }

  /** It has succeeded. */
  public void end() {
    log(null);
  }

  /** It has failed. */
  public void end(Throwable failure) {
    log(failure);
  }

  /**
   * It ends when the stage does.
   *
   * @return the same stage
   */
  public <T, S extends CompletionStage<T>> S end(S stage) {
    if (isLogged()) {
      stage.whenComplete((result, failure) -> log(cause(failure)));
    }
    return stage;
  }

  private static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private void log(@Nullable Throwable failure) {
    LoggedCall ended = call;
    if (ended == null) {
      return;
    }
    long nanos = System.nanoTime() - begun;
    RequestContext before = RequestContext.replace(context);
    try {
      write(ended, nanos, failure);
    } finally {
      RequestContext.replace(before);
    }
  }

  private void write(LoggedCall ended, long nanos, @Nullable Throwable failure) {
    LoggingEventBuilder line =
        ended
            .logger()
            .atLevel(ended.level())
            .addKeyValue("event.action", ended.action())
            .addKeyValue("event.duration", nanos)
            .addKeyValue("event.outcome", failure == null ? "success" : "failure");
    if (!ended.category().isEmpty()) {
      line.addKeyValue("event.category", List.of(ended.category()));
    }
    text(line, "type", ended.type());
    text(line, "detail", ended.detail());
    text(line, "description", ended.description());
    arguments.forEach(argument -> line.addKeyValue(argument.key, argument.value));
    if (failure != null) {
      line.setCause(failure);
    }
    line.addMarker(Pairs.TOLD)
        .log(
            "{}{} {} ms{}",
            ended.description().isEmpty() ? ended.action() : ended.description(),
            failure == null ? " took" : " failed after",
            Math.round(nanos / NANOS_PER_MILLI * 1000) / 1000.0,
            told());
  }

  private static void text(LoggingEventBuilder line, String name, String text) {
    if (!text.isEmpty()) {
      line.addKeyValue(name, text);
    }
  }

  /** The arguments, for people: the pairs are for machines. */
  private String told() {
    StringBuilder told = new StringBuilder();
    for (KeyValuePair argument : arguments) {
      told.append(", ")
          .append(argument.key, ARGUMENT.length(), argument.key.length())
          .append(" = ")
          .append(argument.value);
    }
    return told.toString();
  }
}
