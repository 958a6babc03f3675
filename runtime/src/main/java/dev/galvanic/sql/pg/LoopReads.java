package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The connections for the plain reads of one event loop. Small answers share the first one: the
 * more of them are sent and read at once, the cheaper each is. Large ones are spread over all of
 * them, so that nothing waits behind them and the server can make several at a time; the others are
 * opened when they are needed first. Safe for any thread.
 */
final class LoopReads implements Sink {
  private final Loop loop;
  private final ReadConnection first;
  private final List<ReadConnection> all;

  /**
   * @param connections how many there may be, at least 1
   */
  LoopReads(Loop loop, int connections, Supplier<ReadConnection> making) {
    this.loop = loop;
    this.all = Stream.generate(making).limit(connections).toList();
    this.first = all.get(0);
  }

  void open() {
    first.open();
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    if (loop.inLoop()) {
      choose().send(call);
    } else {
      loop.execute(() -> choose().send(call));
    }
  }

  /** The first one, unless it is at work on large answers and another has less to do. */
  private ReadConnection choose() {
    ReadConnection best = first;
    if (best.hasLargeAnswers()) {
      for (ReadConnection other : all) {
        if (other.isOpenOrOpens() && other.inFlight() < best.inFlight()) {
          best = other;
        }
      }
    }
    return best;
  }

  /** Whether reads can be sent now, without waiting for a connection. */
  boolean isOpen() {
    return first.isOpen();
  }

  /** How many there may be. */
  int size() {
    return all.size();
  }

  /** How many reads are sent and not answered. */
  int inFlight() {
    int sum = 0;
    for (ReadConnection one : all) {
      sum += one.inFlight();
    }
    return sum;
  }

  void watch(long patienceNanos, long idleNanos) {
    all.forEach(one -> one.watch(patienceNanos, idleNanos));
  }

  void close() {
    all.forEach(ReadConnection::close);
  }
}
