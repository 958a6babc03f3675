package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.ClassName;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/** The mock of each client of a service. */
public final class MockGenerator implements Generator {
  private final boolean provided;

  private MockGenerator(boolean provided) {
    this.provided = provided;
  }

  /** Of clients that a service has written for itself. */
  public static MockGenerator ofOwn() {
    return new MockGenerator(false);
  }

  /** Of clients that were made of the resources they call. */
  public static MockGenerator ofProvided() {
    return new MockGenerator(true);
  }

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    return service.clients().stream()
        .map(
            client -> {
              ClassName name = names.mock(client.type());
              return (Artifact)
                  Sources.file(
                      name,
                      new MockSource(client, provided, names, name).type(),
                      List.of(client.type()));
            })
        .toList();
  }
}
