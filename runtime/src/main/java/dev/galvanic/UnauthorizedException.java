package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 401: the caller has not said, or not proved, who it is. */
public class UnauthorizedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public UnauthorizedException() {
    super(401);
  }

  public UnauthorizedException(String message) {
    super(401, message);
  }

  public UnauthorizedException(int code, String message) {
    super(401, code, message);
  }

  public UnauthorizedException(int code, String message, @Nullable String error) {
    super(401, code, message, error);
  }
}
