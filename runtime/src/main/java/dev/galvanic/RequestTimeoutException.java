package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 408: the request did not arrive in time. */
public class RequestTimeoutException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public RequestTimeoutException() {
    super(408);
  }

  public RequestTimeoutException(String message) {
    super(408, message);
  }

  public RequestTimeoutException(int code, String message) {
    super(408, code, message);
  }

  public RequestTimeoutException(int code, String message, @Nullable String error) {
    super(408, code, message, error);
  }
}
