package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 409: the request contradicts what is stored. */
public class ConflictException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public ConflictException() {
    super(409);
  }

  public ConflictException(String message) {
    super(409, message);
  }

  public ConflictException(int code, String message) {
    super(409, code, message);
  }

  public ConflictException(int code, String message, @Nullable String error) {
    super(409, code, message, error);
  }
}
