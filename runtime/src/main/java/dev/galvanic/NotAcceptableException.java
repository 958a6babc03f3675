package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 406: none of the media types that the caller accepts can be given. */
public class NotAcceptableException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public NotAcceptableException() {
    super(406);
  }

  public NotAcceptableException(String message) {
    super(406, message);
  }

  public NotAcceptableException(int code, String message) {
    super(406, code, message);
  }

  public NotAcceptableException(int code, String message, @Nullable String error) {
    super(406, code, message, error);
  }
}
