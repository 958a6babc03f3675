package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be done at an end is done, whatever fails of it. */
class StepsTest {
  @Test
  void eachIsTakenAndTheFirstFailureHasTheOthersWithIt() {
    List<String> taken = new ArrayList<>();
    AssertionError first = new AssertionError("first");
    Steps steps = new Steps();

    steps.take(
        () -> {
          throw first;
        });
    steps.take(
        () -> {
          throw new IOException("second");
        });
    steps.take(() -> taken.add("third"));

    assertThat(taken).containsExactly("third");
    assertThat(catchThrowable(steps::end)).isSameAs(first);
    assertThat(first.getSuppressed())
        .singleElement()
        .extracting(Throwable::getCause)
        .asString()
        .contains("second");
  }

  @Test
  void whereNothingFailsNothingIsThrown() {
    Steps steps = new Steps();
    steps.take(() -> {});

    assertThatCode(steps::end).doesNotThrowAnyException();
  }
}
