package dev.galvanic.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Decoded names and values of a query or of a form, in their order. */
public final class Query {
  private static final Query EMPTY = new Query(List.of());

  private final List<String> pairs;

  private Query(List<String> pairs) {
    this.pairs = pairs;
  }

  public static Query empty() {
    return EMPTY;
  }

  /** Pairs that are decoded already: name, value, name, value. */
  static Query of(List<String> pairs) {
    return new Query(pairs);
  }

  /**
   * Reads {@code a=1&b=2}: a name without an equals sign has the empty value.
   *
   * @param raw without the question mark
   * @param most how many parameters there may be
   * @throws IllegalArgumentException if an escape is malformed or there are more
   */
  public static Query parse(String raw, int most) {
    if (raw.isEmpty()) {
      return EMPTY;
    }
    List<String> pairs = new ArrayList<>();
    for (int start = 0; start <= raw.length(); ) {
      int end = raw.indexOf('&', start);
      end = end < 0 ? raw.length() : end;
      if (end > start) {
        if (pairs.size() == 2 * most) {
          throw new IllegalArgumentException("has more than " + most + " parameters");
        }
        int equals = raw.indexOf('=', start);
        boolean valued = equals >= 0 && equals < end;
        pairs.add(PercentText.decode(raw.substring(start, valued ? equals : end), true));
        pairs.add(valued ? PercentText.decode(raw.substring(equals + 1, end), true) : "");
      }
      start = end + 1;
    }
    return new Query(pairs);
  }

  /** The first value of that name; names are case-sensitive. */
  public Optional<String> first(String name) {
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(name)) {
        return Optional.of(pairs.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Every value of that name, in order. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>(1);
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(name)) {
        values.add(pairs.get(i + 1));
      }
    }
    return values;
  }

  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  public void forEach(BiConsumer<String, String> parameter) {
    for (int i = 0; i < pairs.size(); i += 2) {
      parameter.accept(pairs.get(i), pairs.get(i + 1));
    }
  }
}
