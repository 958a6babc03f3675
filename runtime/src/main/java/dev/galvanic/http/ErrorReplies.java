package dev.galvanic.http;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.ServerErrorException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the reply to whatever a handler throws. What is no error of the caller's is logged under an
 * id, and the caller is told the id and nothing else.
 */
public final class ErrorReplies {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorReplies.class);

  private final Replies replies;
  private final List<ErrorMapper> mappers;
  private final UnavailableLog unavailable;

  /**
   * @param mappers asked in this order, before anything else is thought of
   */
  public ErrorReplies(Replies replies, List<ErrorMapper> mappers) {
    this(replies, mappers, System::nanoTime);
  }

  /**
   * @param nanos the time, by which the log is kept short
   */
  ErrorReplies(Replies replies, List<ErrorMapper> mappers, LongSupplier nanos) {
    this.unavailable = new UnavailableLog(nanos);
    this.replies = replies;
    this.mappers = List.copyOf(mappers);
  }

  /**
   * @param route what failed, for the log
   * @param id the request's
   */
  public Reply of(Throwable failure, String route, String id) {
    Throwable cause = unwrapped(failure);
    try {
      return known(cause, route, id);
    } catch (RuntimeException second) {
      // A mapper failed, or the error cannot be written: there is a reply all the same.
      second.addSuppressed(cause);
      LOG.error("{} failed, and so did its error reply, id {}", route, id, second);
      return replies.error(new ServerErrorException(), id);
    }
  }

  private Reply known(Throwable cause, String route, String id) {
    ServiceException error = known(cause);
    if (error == null) {
      LOG.error("{} failed, id {}", route, id, cause);
      return replies.error(new ServerErrorException(), id);
    }
    if (error.status() == 500) {
      LOG.error("{} failed, id {}", route, id, cause);
      return replies.error(error, id);
    }
    if (error.status() == 502 || error.status() == 504) {
      LOG.warn("{} answers {}, id {}: {}", route, error.status(), id, line(error));
    } else if (error.status() == 503) {
      unavailable(error, route, id);
    } else if (LOG.isDebugEnabled()) {
      LOG.debug("{} answers {}, id {}: {}", route, error.status(), id, line(error));
    }
    return replies.error(error);
  }

  private void unavailable(ServiceException error, String route, String id) {
    Throwable cause = error.getCause();
    boolean ours = error.getClass() == ServiceUnavailableException.class;
    // Neither the statement nor what the driver said: where the database is away, all fail.
    String why = ours && cause != null ? error.message() + cause.getMessage() : error.message();
    OptionalLong before = unavailable.tell(error.getClass().getName() + why);
    if (before.isPresent()) {
      long untold = before.getAsLong();
      String more = untold == 0 ? "" : " (and " + untold + " more since this was told last)";
      LOG.warn("{} answers 503, id {}: {}{}", route, id, line(error), more);
    }
  }

  /** The reply to a request whose time is up before its handler has come to an end. */
  public Reply expired(String route, String id) {
    LOG.warn("{} had no reply before its deadline, id {}", route, id);
    return replies.error(new GatewayTimeoutException(), id);
  }

  /** Notes what ended a reply of which a part was sent already. */
  public void cut(Throwable failure, String route, String id) {
    LOG.error("{} failed in the middle of its reply, which is cut off, id {}", route, id, failure);
  }

  private @Nullable ServiceException known(Throwable cause) {
    for (ErrorMapper mapper : mappers) {
      Optional<ServiceException> error = mapper.map(cause);
      if (error.isPresent()) {
        return error.get();
      }
    }
    return cause instanceof ServiceException error ? error : null;
  }

  /** In one line: other services' words may be among it. */
  private static String line(ServiceException error) {
    Throwable cause = error.getCause();
    String told = error.getMessage() + error.error().map(more -> ", " + more).orElse("");
    String line = cause == null ? told : told + " (" + cause.getMessage() + ")";
    return line.replaceAll("\\p{Cntrl}", "?");
  }

  /** Stages wrap what they fail with; futures that are waited for do too. */
  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
