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
  void aFailureBeforeThemIsToldOfTheirs() {
    IllegalStateException before = new IllegalStateException("before");
    AssertionError failed = new AssertionError("failed");
    Steps none = new Steps();
    Steps steps = new Steps();

    steps.take(
        () -> {
          throw failed;
        });
    none.endAfter(before);
    steps.endAfter(before);

    assertThat(before.getSuppressed()).containsExactly(failed);
  }

  @Test
  void whereNothingFailsNothingIsThrown() {
    Steps steps = new Steps();
    steps.take(() -> {});

    assertThatCode(steps::end).doesNotThrowAnyException();
  }
}
