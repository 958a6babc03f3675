package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 503: the service, or what it stands on, cannot answer just now. */
public class ServiceUnavailableException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public ServiceUnavailableException() {
    super(503);
  }

  public ServiceUnavailableException(String message) {
    super(503, message);
  }

  public ServiceUnavailableException(int code, String message) {
    super(503, code, message);
  }

  public ServiceUnavailableException(int code, String message, @Nullable String error) {
    super(503, code, message, error);
  }
}
