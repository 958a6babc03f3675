package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 429: the caller has used up its share for now. */
public class TooManyRequestsException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public TooManyRequestsException() {
    super(429);
  }

  public TooManyRequestsException(String message) {
    super(429, message);
  }

  public TooManyRequestsException(int code, String message) {
    super(429, code, message);
  }

  public TooManyRequestsException(int code, String message, @Nullable String error) {
    super(429, code, message, error);
  }
}
