package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/** Writes the API document of a service. */
public final class OpenApiGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    String text = JsonText.of(DocumentTree.of(new DocumentBuilder(service).build()));
    return List.of(
        new Artifact.Resource(service.resourceFolder() + "/openapi.json", text, service.sources()));
  }
}
