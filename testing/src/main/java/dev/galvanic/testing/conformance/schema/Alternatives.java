package dev.galvanic.testing.conformance.schema;

import java.util.List;

/** What else could stand where a value does; of members and items it need not speak. */
interface Alternatives {

  /** The alternatives, each with what is said of it after the pointer to it. */
  List<Variant> of(Schema schema);

  /** Whether members are left out too: those that must not, or those that may. */
  boolean leavesOut(boolean required);

  /** Whether a closed object is given a member that it does not know. */
  boolean adds();
}
