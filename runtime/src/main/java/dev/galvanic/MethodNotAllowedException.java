package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 405: the thing is there, and this cannot be done to it. */
public class MethodNotAllowedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public MethodNotAllowedException() {
    super(405);
  }

  public MethodNotAllowedException(String message) {
    super(405, message);
  }

  public MethodNotAllowedException(int code, String message) {
    super(405, code, message);
  }

  public MethodNotAllowedException(int code, String message, @Nullable String error) {
    super(405, code, message, error);
  }
}
