package dev.galvanic.processor.generate;

import dev.galvanic.processor.generate.codec.CodecGenerator;
import dev.galvanic.processor.generate.mock.MockGenerator;
import dev.galvanic.processor.generate.router.MockRouterGenerator;
import dev.galvanic.processor.generate.testclient.TestClientGenerator;
import java.util.List;

/** The outputs that the tests of a service are written with. */
public final class TestGenerators {

  /** Every generator; their order is that of the files they make. */
  public static final List<Generator> ALL =
      List.of(new TestClientGenerator(), MockGenerator.ofOwn(), new MockRouterGenerator());

  /** For a client of another compile, whose codecs are not for this one's classes. */
  public static final List<Generator> REMOTE =
      List.of(MockGenerator.ofProvided(), new MockRouterGenerator(), new CodecGenerator());

  private TestGenerators() {}
}
