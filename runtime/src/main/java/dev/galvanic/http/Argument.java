package dev.galvanic.http;

import dev.galvanic.validate.Problem;
import dev.galvanic.validate.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a handler, as text until it is read. What is wrong with it is reported at its
 * place, such as {@code query.limit}, and reading goes on.
 */
public final class Argument implements Problems {
  private final String place;
  private final List<String> texts;
  private final List<Problem> problems;
  private boolean good = true;

  Argument(String place, List<String> texts, List<Problem> problems) {
    this.place = place;
    this.texts = texts;
    this.problems = problems;
  }

  /** The value, or {@link TextReader#none} after reporting that it is missing or unreadable. */
  public <T> T required(TextReader<T> reader) {
    if (texts.isEmpty()) {
      fail("is required");
      return none(reader);
    }
    return read(texts.get(0), reader);
  }

  /** The value, or the one that this text stands for. */
  public <T> T orElse(String text, TextReader<T> reader) {
    return read(texts.isEmpty() ? text : texts.get(0), reader);
  }

  public <T> @Nullable T orNull(TextReader<T> reader) {
    return texts.isEmpty() ? null : read(texts.get(0), reader);
  }

  public <T> Optional<T> optional(TextReader<T> reader) {
    return Optional.ofNullable(orNull(reader));
  }

  /** Every value of a parameter that stands several times; none is an empty list. */
  public <T> List<T> list(TextReader<T> reader) {
    List<T> values = new ArrayList<>(texts.size());
    for (String text : texts) {
      T value = read(text, reader);
      if (good) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** As {@link #list}, each value once and in the order of their first mention. */
  public <T> Set<T> set(TextReader<T> reader) {
    return new LinkedHashSet<>(list(reader));
  }

  /** Whether what was read so far could be read; constraints are not worth checking otherwise. */
  public boolean good() {
    return good;
  }

  /**
   * Reports a broken constraint; one of a value that could not even be read is not worth saying.
   */
  @Override
  public void report(String message) {
    if (good) {
      problems.add(new Problem(place, message));
    }
  }

  private <T> T read(String text, TextReader<T> reader) {
    try {
      return reader.read(text);
    } catch (IllegalArgumentException unreadable) {
      fail(String.valueOf(unreadable.getMessage()));
      return none(reader);
    }
  }

  /** Reports that it cannot be read, after which nothing more is said of it. */
  void fail(String message) {
    report(message);
    good = false;
  }

  /** Null for an object: the handler is never called then, for {@link Arguments#done} throws. */
  @SuppressWarnings("NullAway")
  private static <T> T none(TextReader<T> reader) {
    return reader.none();
  }
}
