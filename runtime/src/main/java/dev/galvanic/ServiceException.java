package dev.galvanic;

import dev.galvanic.validate.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error that a caller is told as it stands: its HTTP status, its code and its message become the
 * error reply. Everything else that a handler throws is a 500 without internals.
 *
 * <p>There is a subclass for every status that services use; a service may add its own.
 */
public class ServiceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final @Nullable String error;
  private final transient List<Problem> problems;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** The status alone: the code is the status, the message its reason phrase. */
  public ServiceException(int status) {
    this(status, status, Reasons.of(status), null, List.of());
  }

  public ServiceException(int status, String message) {
    this(status, status, message, null, List.of());
  }

  public ServiceException(int status, int code, String message) {
    this(status, code, message, null, List.of());
  }

  /**
   * @param status the HTTP status, 400 to 599
   * @param code what the caller's program tells errors apart by
   * @param error more about it, for the caller's eyes, or null
   */
  public ServiceException(int status, int code, String message, @Nullable String error) {
    this(status, code, message, error, List.of());
  }

  /**
   * @param problems the mistakes in what was sent, in document order
   */
  public ServiceException(
      int status, int code, String message, @Nullable String error, List<Problem> problems) {
    super(message);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "The status " + status + " is no error. Use one from 400 to 599.");
    }
    this.status = status;
    this.code = code;
    this.error = error;
    this.problems = List.copyOf(problems);
  }

  /** Adds a header to the error reply, such as Retry-After. Not safe across threads. */
  public ServiceException header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The HTTP status, 400 to 599. */
  public final int status() {
    return status;
  }

  /** The phrase that goes with the status, such as "Not Found". */
  public final String reason() {
    return Reasons.of(status);
  }

  public final int code() {
    return code;
  }

  /** What the caller is told; {@link #getMessage}, which is the log's, may tell more. */
  public final String message() {
    return String.valueOf(super.getMessage());
  }

  public final Optional<String> error() {
    return Optional.ofNullable(error);
  }

  public final List<Problem> problems() {
    return problems;
  }

  /** What {@link #header} added, in that order. */
  public final Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }
}
