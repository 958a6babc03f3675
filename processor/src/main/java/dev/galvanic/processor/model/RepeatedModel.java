package dev.galvanic.processor.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A method of a bean that runs again and again. Times are milliseconds.
 *
 * @param asynchronous whether it returns a stage
 * @param initialDelay absent for none
 * @param jitter absent for what the runtime takes
 * @param timeout absent for none
 */
public record RepeatedModel(
    String method,
    boolean asynchronous,
    Optional<TransactionModel> transaction,
    long period,
    OptionalLong initialDelay,
    OptionalLong jitter,
    OptionalLong timeout,
    Origin origin) {}
