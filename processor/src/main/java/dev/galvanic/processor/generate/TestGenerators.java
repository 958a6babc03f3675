package dev.galvanic.processor.generate;

import dev.galvanic.processor.generate.testclient.TestClientGenerator;
import java.util.List;

/** The outputs that the tests of a service are written with. */
public final class TestGenerators {

  /** Every generator; their order is that of the files they make. */
  public static final List<Generator> ALL = List.of(new TestClientGenerator());

  private TestGenerators() {}
}
