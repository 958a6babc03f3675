package dev.galvanic.processor.generate.testclient;

import com.squareup.javapoet.ClassName;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/** For each resource of a service the client that its tests call it by. */
public final class TestClientGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    return service.resources().stream()
        .<Artifact>map(resource -> client(service, resource, names))
        .toList();
  }

  private static Artifact client(
      ServiceModel service, ResourceModel resource, GeneratedNames names) {
    ClassName name = names.testClient(resource.type());
    return Sources.file(
        name, new TestClientSource(service, resource, names).of(name), List.of(resource.type()));
  }
}
