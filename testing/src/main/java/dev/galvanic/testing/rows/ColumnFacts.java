package dev.galvanic.testing.rows;

import java.util.List;

/**
 * A column to be filled.
 *
 * @param name as SQL has it, quoted where it must be
 * @param type what it holds, a domain's own type, with modifiers
 * @param makesItself whether PostgreSQL insists on making the value
 * @param hasDefault whether it makes one if it is asked to
 * @param labels of an enum
 * @param hints values that its checks mention
 */
record ColumnFacts(
    String name,
    String type,
    boolean notNull,
    boolean makesItself,
    boolean hasDefault,
    List<String> labels,
    List<String> hints) {
  ColumnFacts {
    labels = List.copyOf(labels);
    hints = List.copyOf(hints);
  }
}
