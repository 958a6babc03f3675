package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 420: too much at once; the original's status, which no registry knows. */
public class EnhanceYourCalmException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public EnhanceYourCalmException() {
    super(420);
  }

  public EnhanceYourCalmException(String message) {
    super(420, message);
  }

  public EnhanceYourCalmException(int code, String message) {
    super(420, code, message);
  }

  public EnhanceYourCalmException(int code, String message, @Nullable String error) {
    super(420, code, message, error);
  }
}
