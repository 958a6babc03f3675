package dev.galvanic.processor.model;

import java.util.OptionalLong;

/**
 * What the calls of an operation may take, where that is not as configured.
 *
 * @param timeout in milliseconds
 * @param retries at most
 * @param repeatable whether it may be called again although its method is not idempotent
 */
public record CallPolicyModel(OptionalLong timeout, OptionalLong retries, boolean repeatable) {
  public static final CallPolicyModel CONFIGURED =
      new CallPolicyModel(OptionalLong.empty(), OptionalLong.empty(), false);

  /** Whether nothing is said. */
  public boolean isConfigured() {
    return equals(CONFIGURED);
  }
}
