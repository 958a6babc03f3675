package dev.galvanic.testing.mock;

import dev.galvanic.ServiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of the calls of one operation whose arguments match. Safe for use by any thread. */
final class Rule {
  /** What it turned out to be. */
  private enum Purpose {
    OPEN,
    STUB,
    QUESTION
  }

  /** What one call is answered: after so long, this. */
  record Answer(Duration after, Function<Record, @Nullable Object> value) {}

  private final ClientMock<?> mock;
  private final MockedOperation<?> operation;
  private final List<Arg<?>> arguments;
  private final Place place;
  private final List<Answer> answers = new ArrayList<>();
  private Purpose purpose = Purpose.OPEN;
  private @Nullable Duration after;
  private boolean lenient;
  private int calls;

  Rule(ClientMock<?> mock, MockedOperation<?> operation, List<Arg<?>> arguments, Place place) {
    this.mock = mock;
    this.operation = operation;
    this.arguments = List.copyOf(arguments);
    this.place = place;
  }

  ClientMock<?> mock() {
    return mock;
  }

  Place place() {
    return place;
  }

  /** It is to be answered so, after what was answered before. */
  synchronized void answer(Function<Record, @Nullable Object> value) {
    answers.add(new Answer(after == null ? Duration.ZERO : after, value));
    after = null;
    purpose = Purpose.STUB;
  }

  /** It fails so, as the client would tell it. */
  void fail(ServiceException failure) {
    ask();
    operation.allow(failure.status());
    answer(
        call -> {
          throw failure;
        });
  }

  /** What comes next is to be answered after so long. */
  synchronized void after(Duration time) {
    after = time;
  }

  synchronized void lenient() {
    lenient = true;
  }

  /** It answers nothing so far, and need not. */
  synchronized void ask() {
    if (purpose == Purpose.OPEN) {
      purpose = Purpose.QUESTION;
    }
  }

  /** The answer to one call more; the last one stands for all that come after it. */
  synchronized Answer next() {
    return answers.get(Math.min(calls++, answers.size() - 1));
  }

  synchronized boolean isStub() {
    return purpose == Purpose.STUB;
  }

  boolean isFor(MockedOperation<?> other) {
    return operation == other;
  }

  boolean fits(Call call) {
    return isFor(call.operation()) && matching(call.arguments()) == arguments.size();
  }

  /** How many of these arguments match; -1 if it takes another number of them. */
  int matching(List<? extends @Nullable Object> given) {
    if (given.size() != arguments.size()) {
      return -1;
    }
    int matching = 0;
    for (int i = 0; i < arguments.size(); i++) {
      matching += matches(arguments.get(i), given.get(i)) ? 1 : 0;
    }
    return matching;
  }

  private boolean matches(Arg<?> argument, @Nullable Object given) {
    try {
      return argument.matches(given);
    } catch (RuntimeException | Error wrong) {
      throw new AssertionError(
          "The condition "
              + argument
              + " of "
              + this
              + ", said at "
              + place
              + ", has failed: "
              + wrong,
          wrong);
    }
  }

  /** What is wrong with it when the test is over; empty if nothing is. */
  synchronized String complaint(boolean allLenient) {
    if (purpose == Purpose.OPEN) {
      return this
          + " was begun at "
          + place
          + " and says nothing. End it by returns(...), fails(...) or answers(...), or by"
          + " wasCalled().";
    } else if (after != null) {
      return this
          + " was stubbed at "
          + place
          + " to answer after "
          + after
          + ", and not what. End it by returns(...), fails(...) or answers(...).";
    } else if (purpose == Purpose.STUB && calls < answers.size() && !lenient && !allLenient) {
      return this
          + " was stubbed at "
          + place
          + " and "
          + unused(calls, answers.size())
          + ". Take the stub away, or say lenient().";
    }
    return "";
  }

  /** That fewer calls came than there are answers. */
  static String unused(int calls, int answers) {
    return calls == 0
        ? "never called"
        : "called " + times(calls) + ", which leaves answers for " + (answers - calls) + " more";
  }

  static String times(int calls) {
    return calls == 0 ? "never" : calls == 1 ? "once" : calls == 2 ? "twice" : calls + " times";
  }

  /** {@code Regions.city(1)}. */
  @Override
  public String toString() {
    return operation
        + arguments.stream().map(Objects::toString).collect(Collectors.joining(", ", "(", ")"));
  }
}
