package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/**
 * An object or array that is being read: how far, and what was seen in it. The frames of a document
 * are linked, and one is used again for every value that stands equally deep.
 */
final class Frame {
  final @Nullable Frame parent;
  final int depth;
  private @Nullable Frame child;

  /** Where the name of the current member starts, its quote; ~index of an element; 0: at none. */
  int place;

  /** Whether a first member or element was met, so that a comma must stand before the next. */
  boolean started;

  /** The member that is expected next: the one after the last. */
  int expected;

  /** How many mistakes the document had when this was opened. */
  int mistakesBefore;

  private long seen;
  private long @Nullable [] seenBeyond;
  private @Nullable Names names;

  Frame(@Nullable Frame parent) {
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  Frame inner(int mistakes) {
    Frame inner = child;
    if (inner == null) {
      inner = new Frame(this);
      child = inner;
    }
    inner.place = 0;
    inner.started = false;
    inner.expected = 0;
    inner.mistakesBefore = mistakes;
    inner.seen = 0;
    inner.seenBeyond = null;
    inner.names = null;
    return inner;
  }

  boolean saw(int member) {
    if (member < Long.SIZE) {
      return (seen & 1L << member) != 0;
    }
    int word = member / Long.SIZE - 1;
    return seenBeyond != null && (seenBeyond[word] & 1L << member) != 0;
  }

  /** Whether all these members were there: a bit for each of the first 64. */
  boolean sawAll(long members) {
    return (members & ~seen) == 0;
  }

  void see(int member, int count) {
    if (member < Long.SIZE) {
      seen |= 1L << member;
      return;
    }
    if (seenBeyond == null) {
      seenBeyond = new long[(count - 1) / Long.SIZE];
    }
    seenBeyond[member / Long.SIZE - 1] |= 1L << member;
  }

  /** For names without an index. False if the name was there before. */
  boolean see(String name) {
    if (names == null) {
      names = new Names();
    }
    return names.add(name);
  }
}
