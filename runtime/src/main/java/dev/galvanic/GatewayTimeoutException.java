package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 504: no answer was ready before the deadline. */
public class GatewayTimeoutException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public GatewayTimeoutException() {
    super(504);
  }

  public GatewayTimeoutException(String message) {
    super(504, message);
  }

  public GatewayTimeoutException(int code, String message) {
    super(504, code, message);
  }

  public GatewayTimeoutException(int code, String message, @Nullable String error) {
    super(504, code, message, error);
  }
}
