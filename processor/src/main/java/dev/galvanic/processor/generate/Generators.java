package dev.galvanic.processor.generate;

import dev.galvanic.processor.generate.openapi.OpenApiGenerator;
import java.util.List;

/** The outputs of a service. */
public final class Generators {

  /** Every generator; their order is that of the files they make. */
  public static final List<Generator> ALL = List.of(new OpenApiGenerator());

  private Generators() {}
}
