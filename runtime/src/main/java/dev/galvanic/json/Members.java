package dev.galvanic.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The names of an object's members, or of an enum's constants, made for being found from bytes. A
 * name's index is its place in the order given. Immutable.
 */
public final class Members {
  private final List<String> names;
  private final boolean[] required;
  private final long requiredAmongFirst;

  private final MemberToken[] tokens;

  /** Open addressing with linear probing: index + 1, 0 for none. At most half full. */
  private final int[] table;

  private Members(List<String> names, List<Boolean> required) {
    if (new HashSet<>(names).size() != names.size()) {
      throw new IllegalArgumentException("A name stands twice in " + names + ". Rename one.");
    }
    this.names = List.copyOf(names);
    this.required = new boolean[names.size()];
    this.tokens = new MemberToken[names.size()];
    this.table = new int[Integer.highestOneBit(Math.max(names.size(), 1)) * 4];
    long first = 0;
    for (int i = 0; i < tokens.length; i++) {
      this.required[i] = required.get(i);
      tokens[i] = new MemberToken(names.get(i));
      int slot = tokens[i].hash() & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = i + 1;
      if (i < Long.SIZE && required.get(i)) {
        first |= 1L << i;
      }
    }
    requiredAmongFirst = first;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The constants of an enum as they stand in JSON. */
  public static Members names(String... constants) {
    Builder builder = builder();
    for (String constant : constants) {
      builder.optional(constant);
    }
    return builder.build();
  }

  int count() {
    return tokens.length;
  }

  String name(int index) {
    return names.get(index);
  }

  boolean required(int index) {
    return required[index];
  }

  /** The required ones of the first 64, a bit each. */
  long requiredAmongFirst() {
    return requiredAmongFirst;
  }

  @Override
  public String toString() {
    return String.join(", ", names);
  }

  /**
   * Where the value of the member {@code index} may start if the bytes say its name, a quote and a
   * colon here, else -1. An index that there is not fits nothing.
   */
  int after(int index, byte[] bytes, int at, int end) {
    return index < tokens.length ? tokens[index].after(bytes, at, end) : -1;
  }

  /** The index of the name that stands from {@code from} to {@code to}, or -1. */
  int indexOf(byte[] bytes, int from, int to) {
    int slot = hash(bytes, from, to) & table.length - 1;
    for (int entry = table[slot]; entry != 0; entry = table[slot]) {
      if (tokens[entry - 1].named(bytes, from, to)) {
        return entry - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  /** Collects the names in their order. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> required = new ArrayList<>();

    private Builder() {}

    /** A member that a document must have. */
    public Builder required(String name) {
      return add(name, true);
    }

    /** A member that a document may leave out. */
    public Builder optional(String name) {
      return add(name, false);
    }

    private Builder add(String name, boolean needed) {
      names.add(name);
      required.add(needed);
      return this;
    }

    /**
     * @throws IllegalArgumentException if a name stands twice
     */
    public Members build() {
      return new Members(names, required);
    }
  }
}
