package dev.galvanic.processor.model;

/**
 * How a method runs in a transaction.
 *
 * @param isolation a constant of the runtime's Isolation
 * @param retries how many times the whole method is run again on a conflict
 */
public record TransactionModel(
    String isolation, boolean readOnly, boolean deferrable, int retries) {
  public static final String SERIALIZABLE = "SERIALIZABLE";

  /** What no option changes. */
  public static final TransactionModel DEFAULT =
      new TransactionModel("READ_COMMITTED", false, false, 0);
}
