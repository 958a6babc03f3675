package dev.galvanic.processor.check;

import java.util.List;

/** The rules that a service is held to. */
public final class Checks {

  /** Every rule. */
  public static final List<Check> ALL = List.of();

  private Checks() {}
}
