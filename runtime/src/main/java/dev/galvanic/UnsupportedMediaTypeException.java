package dev.galvanic;

import org.jspecify.annotations.Nullable;

/** 415: the body is of a media type that this endpoint does not read. */
public class UnsupportedMediaTypeException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public UnsupportedMediaTypeException() {
    super(415);
  }

  public UnsupportedMediaTypeException(String message) {
    super(415, message);
  }

  public UnsupportedMediaTypeException(int code, String message) {
    super(415, code, message);
  }

  public UnsupportedMediaTypeException(int code, String message, @Nullable String error) {
    super(415, code, message, error);
  }
}
