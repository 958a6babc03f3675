package dev.galvanic;

import dev.galvanic.validate.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 400: what was sent cannot be understood; its problems say where. */
public class BadRequestException extends ServiceException {
  private static final long serialVersionUID = 1L;

  public BadRequestException() {
    super(400);
  }

  public BadRequestException(String message) {
    super(400, message);
  }

  public BadRequestException(int code, String message) {
    super(400, code, message);
  }

  public BadRequestException(int code, String message, @Nullable String error) {
    super(400, code, message, error);
  }

  /** Every mistake of the request at once, in document order. */
  public BadRequestException(List<Problem> problems) {
    super(400, 400, Reasons.of(400), null, problems);
  }
}
