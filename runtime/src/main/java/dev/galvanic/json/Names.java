package dev.galvanic.json;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Different names in the order they came. What {@link String#hashCode} gives is known to everybody,
 * and names that collide cost a HashMap ten times as much; here the hash is a polynomial over a
 * factor drawn for each set. Strings that collide modulo 2^64 for every factor exist, but are
 * longer than names may be (J. Pachocki and J. Radoszewski, Where to Use and How not to Use
 * Polynomial String Hashing, 2013).
 */
final class Names {
  /** Up to so many are compared one by one. */
  private static final int FEW = 8;

  private String[] names = new String[FEW];
  private int count;

  /** Open addressing with linear probing: index + 1, 0 for none. At most half full. */
  private int[] table = {};

  /** The names' hashes, which are dear, once there is a table. */
  private long[] hashes = {};

  private long factor;

  int count() {
    return count;
  }

  String name(int index) {
    return names[index];
  }

  /** False if the name is there already. */
  boolean add(String name) {
    if (count == names.length) {
      grow();
    }
    if (table.length == 0) {
      if (among(name) >= 0) {
        return false;
      }
    } else {
      long hash = hash(name);
      int slot = slot(name, hash);
      if (table[slot] != 0) {
        return false;
      }
      table[slot] = count + 1;
      hashes[count] = hash;
    }
    names[count++] = name;
    return true;
  }

  /** The index of the name, or -1. */
  int indexOf(String name) {
    return table.length == 0 ? among(name) : table[slot(name, hash(name))] - 1;
  }

  private int among(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the name stands in the table, or the free place where it would. */
  private int slot(String name, long hash) {
    int slot = start(hash);
    while (table[slot] != 0
        && !(hashes[table[slot] - 1] == hash && names[table[slot] - 1].equals(name))) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private void grow() {
    names = Arrays.copyOf(names, count * 2);
    hashes = Arrays.copyOf(hashes, names.length);
    if (factor == 0) {
      factor = ThreadLocalRandom.current().nextLong() | 1;
      for (int i = 0; i < count; i++) {
        hashes[i] = hash(names[i]);
      }
    }
    table = new int[names.length * 2];
    for (int i = 0; i < count; i++) {
      int slot = start(hashes[i]);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = i + 1;
    }
  }

  /** From the high bits, which depend on all characters; the low ones do on few. */
  private int start(long hash) {
    return (int) (hash >>> Long.numberOfLeadingZeros(table.length - 1));
  }

  private long hash(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash + name.charAt(i)) * factor;
    }
    return hash;
  }
}
