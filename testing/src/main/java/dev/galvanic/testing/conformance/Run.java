package dev.galvanic.testing.conformance;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What the operations of one run share.
 *
 * @param document as failures name it
 * @param all operations of the document
 * @param operations those that are tried, in their order
 * @param requests how many are sent for each operation, at most and about
 * @param exceptions the statuses that are right of an operation, whatever the document says
 */
record Run(
    String document,
    List<Operation> all,
    List<Operation> operations,
    Sender sender,
    Known known,
    Random random,
    long seed,
    int requests,
    Map<String, Set<Integer>> exceptions,
    Reached reached) {

  Set<Integer> allowed(Operation operation) {
    return exceptions.getOrDefault(operation.label(), Set.of());
  }
}
