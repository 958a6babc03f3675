package dev.galvanic.sql.pg;

import dev.galvanic.sql.ColumnOrder;
import dev.galvanic.sql.RowMapper;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one result, mapped while the driver decodes them: it is the driver's collector and
 * what it collects. What a mapper throws is kept, for the driver's decoder cannot be interrupted.
 */
final class Rows<T extends @Nullable Object> implements Collector<Row, Rows<T>, Rows<T>> {
  private final RowMapper<T> mapper;
  private final PgRow row;
  private final @Nullable List<T> all;
  private @Nullable T first;
  private int count;
  private @Nullable Throwable failure;

  /**
   * @param many whether every row is wanted; else the first is kept and the others are counted
   * @param order where the mapper's columns stand, if that is known
   */
  Rows(RowMapper<T> mapper, boolean many, @Nullable ColumnOrder order) {
    this.mapper = mapper;
    this.row = new PgRow(mapper.columns(), order);
    this.all = many ? new ArrayList<>() : null;
  }

  private void add(Row next) {
    if (failure != null) {
      return;
    }
    try {
      if (all != null) {
        all.add(mapper.map(row.at(next)));
      } else if (count == 0) {
        first = mapper.map(row.at(next));
      }
      count++;
    } catch (Throwable e) {
      failure = e;
    }
  }

  @Nullable Throwable failure() {
    return failure;
  }

  int count() {
    return count;
  }

  @Nullable T first() {
    return first;
  }

  List<T> all() {
    return all == null ? List.of() : all;
  }

  @Override
  public Supplier<Rows<T>> supplier() {
    return () -> this;
  }

  @Override
  public BiConsumer<Rows<T>, Row> accumulator() {
    return Rows::add;
  }

  @Override
  public BinaryOperator<Rows<T>> combiner() {
    return (one, other) -> one;
  }

  @Override
  public Function<Rows<T>, Rows<T>> finisher() {
    return Function.identity();
  }

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of(Characteristics.IDENTITY_FINISH);
  }
}
