package dev.galvanic.sql.pg;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a cursor for a thread that waits for them. */
final class RowStream<T extends @Nullable Object> extends Spliterators.AbstractSpliterator<T> {
  private final RowCursor<T> cursor;
  private Iterator<T> rows = List.<T>of().iterator();

  private RowStream(RowCursor<T> cursor) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.cursor = cursor;
  }

  static <T extends @Nullable Object> Stream<T> of(RowCursor<T> cursor, Leaks leaks) {
    RowStream<T> rows = new RowStream<>(cursor);
    leaks.track(rows, cursor);
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!rows.hasNext()) {
      rows = next().iterator();
      if (!rows.hasNext()) {
        return false;
      }
    }
    action.accept(rows.next());
    return true;
  }

  private List<T> next() {
    String name = cursor.statement().name();
    Waiting.mayBlock(name);
    try {
      return Waiting.await(name, cursor.next());
    } catch (RuntimeException e) {
      // An interrupt, above all: the cursor does not know of it.
      Waiting.awaitAnyway(name, cursor.close(e).exceptionally(lost -> null));
      throw e;
    }
  }

  private void close() {
    Waiting.awaitAnyway(cursor.statement().name(), cursor.close(null));
  }
}
