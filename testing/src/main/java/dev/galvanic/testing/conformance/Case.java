package dev.galvanic.testing.conformance;

import java.util.Set;

/**
 * A request that is to be sent, and what is expected of the reply.
 *
 * @param what it is, such as {@code /age is too small}
 * @param statuses those that refuse it as they should
 */
record Case(String what, Draft draft, Expect expect, Set<Integer> statuses) {

  enum Expect {
    /** It keeps to the document. */
    VALID,
    /** So it does, but names an id that nobody has. */
    NOT_FOUND,
    /** It does not. */
    REFUSED,
    /** It does or does not: whatever is answered but an error of the server. */
    ODD
  }

  static Case valid(String what, Draft draft) {
    return new Case(what, draft, Expect.VALID, Set.of());
  }

  static Case refused(String what, Draft draft, Integer... statuses) {
    return new Case(what, draft, Expect.REFUSED, Set.of(statuses));
  }

  Case with(Draft other) {
    return new Case(what, other, expect, statuses);
  }
}
