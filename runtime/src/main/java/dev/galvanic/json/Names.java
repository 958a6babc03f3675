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

  private long factor;

  int count() {
    return count;
  }

  String name(int index) {
    return names[index];
  }

  /** False if the name is there already. */
  boolean add(String name) {
    if (indexOf(name) >= 0) {
      return false;
    }
    if (count == names.length) {
      names = Arrays.copyOf(names, count * 2);
      spread();
    }
    names[count] = name;
    if (table.length > 0) {
      table[free(name)] = count + 1;
    }
    count++;
    return true;
  }

  /** The index of the name, or -1. */
  int indexOf(String name) {
    if (table.length == 0) {
      for (int i = 0; i < count; i++) {
        if (names[i].equals(name)) {
          return i;
        }
      }
      return -1;
    }
    int slot = slot(name);
    while (table[slot] != 0) {
      if (names[table[slot] - 1].equals(name)) {
        return table[slot] - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  private void spread() {
    if (factor == 0) {
      factor = ThreadLocalRandom.current().nextLong() | 1;
    }
    table = new int[names.length * 2];
    for (int i = 0; i < count; i++) {
      table[free(names[i])] = i + 1;
    }
  }

  private int free(String name) {
    int slot = slot(name);
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private int slot(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash + name.charAt(i)) * factor;
    }
    // The high bits depend on all characters, the low ones on few.
    return (int) (hash >>> Long.numberOfLeadingZeros(table.length - 1));
  }
}
