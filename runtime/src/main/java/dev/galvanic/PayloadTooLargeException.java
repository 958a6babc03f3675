package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 413: the body is larger than this endpoint takes. */
public class PayloadTooLargeException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public PayloadTooLargeException() {
    super(413);
  }

  public PayloadTooLargeException(String message) {
    super(413, message);
  }

  public PayloadTooLargeException(int code, String message) {
    super(413, code, message);
  }

  public PayloadTooLargeException(int code, String message, @Nullable String error) {
    super(413, code, message, error);
  }
}
