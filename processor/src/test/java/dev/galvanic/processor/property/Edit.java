package dev.galvanic.processor.property;

import java.util.Random;

/**
 * One edit of a service's models. It is data, so that a sequence can be cut shorter and run again;
 * which table and member it means is counted modulo what there is.
 *
 * @param table which table
 * @param member which of its members
 * @param value which of the new values
 * @param release whether what the edit led to is released
 */
record Edit(Kind kind, int table, int member, int value, boolean release) {

  enum Kind {
    ADD_MEMBER,
    ADD_REQUIRED_MEMBER,
    REMOVE_MEMBER,
    RENAME_MEMBER,
    CHANGE_TYPE,
    CHANGE_NULLNESS,
    CHANGE_DEFAULT,
    CHANGE_LENGTH,
    CHANGE_DESCRIPTION,
    CHANGE_MINIMUM,
    TOGGLE_UNIQUE,
    TOGGLE_INDEX,
    TOGGLE_PARTIAL_INDEX,
    TOGGLE_REFERENCE,
    TOGGLE_CHECK,
    ADD_CONSTANT,
    REMOVE_CONSTANT,
    ADD_TABLE,
    REMOVE_TABLE,
    RENAME_TABLE
  }

  static Edit random(Random random) {
    Kind[] kinds = Kind.values();
    return new Edit(
        kinds[random.nextInt(kinds.length)],
        random.nextInt(1000),
        random.nextInt(1000),
        random.nextInt(1000),
        random.nextBoolean());
  }
}
