package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 502: a service that this one asked gave an answer it could not use. */
public class BadGatewayException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public BadGatewayException() {
    super(502);
  }

  public BadGatewayException(String message) {
    super(502, message);
  }

  public BadGatewayException(int code, String message) {
    super(502, code, message);
  }

  public BadGatewayException(int code, String message, @Nullable String error) {
    super(502, code, message, error);
  }
}
