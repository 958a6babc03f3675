package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 422: well-formed, and yet it cannot be done as it stands. */
public class UnprocessableEntityException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public UnprocessableEntityException() {
    super(422);
  }

  public UnprocessableEntityException(String message) {
    super(422, message);
  }

  public UnprocessableEntityException(int code, String message) {
    super(422, code, message);
  }

  public UnprocessableEntityException(int code, String message, @Nullable String error) {
    super(422, code, message, error);
  }
}
