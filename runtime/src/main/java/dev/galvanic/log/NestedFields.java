package dev.galvanic.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes fields, whose names have dots, as objects within objects. No tree is made of them: with
 * thirty fields it is faster to look through their names again and again.
 */
final class NestedFields {
  /** What takes the objects and their members. */
  interface Target {
    void begin();

    void member(String name);

    void value(Object value);

    void end();
  }

  private final String[] names;
  private final Object[] values;
  private final boolean[] done;
  private final List<Integer> leftOver = new ArrayList<>(0);
  private final Target target;

  private NestedFields(Map<String, Object> fields, Target target) {
    this.names = fields.keySet().toArray(new String[0]);
    this.values = fields.values().toArray();
    this.done = new boolean[names.length];
    this.target = target;
  }

  /** An object of all fields, in the order of their first members. */
  static void write(Map<String, Object> fields, Target target) {
    NestedFields nested = new NestedFields(fields, target);
    target.begin();
    nested.members(0, 0);
    for (int i : nested.leftOver) {
      target.member(nested.names[i]);
      target.value(nested.values[i]);
    }
    target.end();
  }

  /** Of the object that these fields are in which begin as one of them does up to there. */
  private void members(int first, int from) {
    for (int i = first; i < names.length; i++) {
      if (!done[i] && names[i].regionMatches(0, names[first], 0, from)) {
        int dot = names[i].indexOf('.', from);
        if (dot < 0) {
          value(i, from);
        } else if (isValue(i, dot)) {
          leave(i);
        } else {
          target.member(names[i].substring(from, dot));
          target.begin();
          members(i, dot + 1);
          target.end();
        }
      }
    }
  }

  private void value(int i, int from) {
    if (isObject(i)) {
      leave(i);
    } else {
      done[i] = true;
      target.member(names[i].substring(from));
      target.value(values[i]);
    }
  }

  /** What would be a value and an object keeps its dots, and comes last. */
  private void leave(int i) {
    done[i] = true;
    leftOver.add(i);
  }

  /** Whether the object up to this dot has its place taken by a value that came before. */
  private boolean isValue(int i, int dot) {
    for (int k = 0; k < i; k++) {
      if (names[k].length() == dot && names[i].startsWith(names[k])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value has its place taken by an object that came before. */
  private boolean isObject(int i) {
    int length = names[i].length();
    for (int k = 0; k < i; k++) {
      boolean longer = names[k].length() > length && names[k].charAt(length) == '.';
      if (longer && names[k].startsWith(names[i])) {
        return true;
      }
    }
    return false;
  }
}
