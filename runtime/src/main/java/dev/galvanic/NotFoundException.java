package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 404: there is no such thing. */
public class NotFoundException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public NotFoundException() {
    super(404);
  }

  public NotFoundException(String message) {
    super(404, message);
  }

  public NotFoundException(int code, String message) {
    super(404, code, message);
  }

  public NotFoundException(int code, String message, @Nullable String error) {
    super(404, code, message, error);
  }
}
