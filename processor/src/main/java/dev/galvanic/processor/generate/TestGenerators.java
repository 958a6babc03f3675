package dev.galvanic.processor.generate;

import dev.galvanic.processor.generate.Artifact.JavaSource;
import dev.galvanic.processor.generate.codec.CodecGenerator;
import dev.galvanic.processor.generate.mock.MockGenerator;
import dev.galvanic.processor.generate.router.MockRouterGenerator;
import dev.galvanic.processor.generate.testclient.TestClientGenerator;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/** The outputs that the tests of a service are written with. */
public final class TestGenerators {

  /** Every generator; their order is that of the files they make. */
  public static final List<Generator> ALL =
      List.of(new TestClientGenerator(), MockGenerator.ofOwn(), new MockRouterGenerator());

  /** For a client of another compile, whose codecs are not for this one's classes. */
  public static final List<Generator> REMOTE =
      List.of(MockGenerator.ofProvided(), new MockRouterGenerator(), new CodecGenerator());

  private TestGenerators() {}

  /**
   * The classes that the tests of a service are written with.
   *
   * @param remotes the clients that it takes of other compiles, each as a service of its own
   */
  public static Stream<TypeRef> classes(ServiceModel service, List<ServiceModel> remotes) {
    return Stream.concat(
            ALL.stream().flatMap(g -> g.generate(service).stream()),
            REMOTE.stream().flatMap(g -> remotes.stream().flatMap(r -> g.generate(r).stream())))
        .flatMap(artifact -> artifact instanceof JavaSource s ? Stream.of(s.type()) : Stream.of());
  }
}
