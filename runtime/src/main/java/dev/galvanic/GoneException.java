package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 410: it was there once, and will not be again. */
public class GoneException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public GoneException() {
    super(410);
  }

  public GoneException(String message) {
    super(410, message);
  }

  public GoneException(int code, String message) {
    super(410, code, message);
  }

  public GoneException(int code, String message, @Nullable String error) {
    super(410, code, message, error);
  }
}
