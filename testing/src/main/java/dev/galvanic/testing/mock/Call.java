package dev.galvanic.testing.mock;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that the service under test made.
 *
 * @param operation what it called
 * @param arguments in the order of the parameters
 * @param values the same as a record: {@code RegionsMock.CityCall}
 */
public record Call(MockedOperation<?> operation, List<@Nullable Object> arguments, Record values) {
  /** As it is. */
  public Call {
    // List.copyOf refuses the nulls of what may be null.
    arguments = Collections.unmodifiableList(arguments);
  }

  /** {@code Regions.city(1)}. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(JavaText::of)
        .collect(Collectors.joining(", ", operation + "(", ")"));
  }
}
