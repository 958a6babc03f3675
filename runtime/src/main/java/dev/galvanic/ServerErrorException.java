package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 500: the fault is the service's own. */
public class ServerErrorException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public ServerErrorException() {
    super(500);
  }

  public ServerErrorException(String message) {
    super(500, message);
  }

  public ServerErrorException(int code, String message) {
    super(500, code, message);
  }

  public ServerErrorException(int code, String message, @Nullable String error) {
    super(500, code, message, error);
  }
}
