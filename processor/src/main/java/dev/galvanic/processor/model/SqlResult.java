package dev.galvanic.processor.model;

import java.util.Optional;

/** What a repository method returns. */
public sealed interface SqlResult {

  /** What is made of each alternative. */
  interface Cases<R> {
    R none(None none);

    R count(Count count);

    R countEach(CountEach counts);

    R one(One one);

    R atMostOne(AtMostOne one);

    R many(Many many);

    R page(Paged page);

    R stream(Streamed stream);
  }

  <R> R match(Cases<R> cases);

  /** What a row is read as, if rows are read. */
  default Optional<ValueType> row() {
    return Optional.empty();
  }

  /** void. */
  record None() implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.none(this);
    }
  }

  /**
   * The number of rows that the statement changed; {@code type} is INT or LONG, or BOOLEAN for
   * whether there were any.
   */
  record Count(ScalarType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.count(this);
    }
  }

  /** That number for each element of a batch, as an array; {@code type} is INT or LONG. */
  record CountEach(ScalarType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.countEach(this);
    }
  }

  /** Exactly one row; none is a NoRowException, unless {@code type} is nullable. */
  record One(ValueType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.one(this);
    }

    @Override
    public Optional<ValueType> row() {
      return Optional.of(type);
    }
  }

  /** One row or none. */
  record AtMostOne(ValueType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.atMostOne(this);
    }

    @Override
    public Optional<ValueType> row() {
      return Optional.of(type);
    }
  }

  /** All rows, as a List. */
  record Many(ValueType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.many(this);
    }

    @Override
    public Optional<ValueType> row() {
      return Optional.of(type);
    }
  }

  /** The rows of one page, and how many there are on all. */
  record Paged(ValueType type) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.page(this);
    }

    @Override
    public Optional<ValueType> row() {
      return Optional.of(type);
    }
  }

  /** All rows, one after the other: a Flow.Publisher when asynchronous, a Stream otherwise. */
  record Streamed(ValueType type, boolean asynchronous) implements SqlResult {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.stream(this);
    }

    @Override
    public Optional<ValueType> row() {
      return Optional.of(type);
    }
  }
}
