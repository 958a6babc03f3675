package dev.galvanic.http;

import dev.galvanic.validate.Problem;
import dev.galvanic.validate.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a handler that is a part of a form. What is wrong with it is reported at its
 * place, such as {@code form.avatar}, and reading goes on.
 */
public final class PartArgument implements Problems {
  private final String place;
  private final List<Part> parts;
  private final List<Problem> problems;
  private boolean good = true;

  PartArgument(String place, List<Part> parts, List<Problem> problems) {
    this.place = place;
    this.parts = parts;
    this.problems = problems;
  }

  /** The part, or null after reporting that it is missing. */
  public Part required() {
    if (parts.isEmpty()) {
      report("is required");
      good = false;
      return none();
    }
    return parts.get(0);
  }

  public @Nullable Part orNull() {
    return parts.isEmpty() ? null : parts.get(0);
  }

  public Optional<Part> optional() {
    return Optional.ofNullable(orNull());
  }

  /** Every part of that name; none is an empty list. */
  public List<Part> list() {
    return parts;
  }

  @Override
  public void report(String message) {
    if (good) {
      problems.add(new Problem(place, message));
    }
  }

  /** The handler is never called then, for {@link Arguments#done} throws. */
  @SuppressWarnings("NullAway")
  private static Part none() {
    return null;
  }
}
