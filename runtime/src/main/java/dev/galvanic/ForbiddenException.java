package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 403: the caller is known and may not do this. */
public class ForbiddenException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public ForbiddenException() {
    super(403);
  }

  public ForbiddenException(String message) {
    super(403, message);
  }

  public ForbiddenException(int code, String message) {
    super(403, code, message);
  }

  public ForbiddenException(int code, String message, @Nullable String error) {
    super(403, code, message, error);
  }
}
