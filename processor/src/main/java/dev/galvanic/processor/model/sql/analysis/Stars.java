package dev.galvanic.processor.model.sql.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects what each star stands for. */
final class Stars {
  private final Source source;
  private final List<StarColumns> stars = new ArrayList<>();
  private boolean silent;

  Stars(Source source) {
    this.source = source;
  }

  void add(int from, int star, String text) {
    if (!silent) {
      int end = source.endAt(star);
      stars.add(new StarColumns(from, end - from, text));
    }
  }

  Source source() {
    return source;
  }

  /** Where columns mean nothing, as in EXISTS, a star may stay. */
  <T> T silently(Supplier<T> work) {
    boolean before = silent;
    silent = true;
    try {
      return work.get();
    } finally {
      silent = before;
    }
  }

  List<StarColumns> inOrder() {
    List<StarColumns> sorted = new ArrayList<>(stars);
    sorted.sort(Comparator.comparingInt(StarColumns::at));
    return sorted;
  }
}
