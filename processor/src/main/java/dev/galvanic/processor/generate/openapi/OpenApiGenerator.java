package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import java.util.Map;

/** Writes the API document of a service. */
public final class OpenApiGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    String text = JsonText.of(document(service));
    return List.of(
        new Artifact.Resource(service.resourceFolder() + "/openapi.json", text, service.sources()));
  }

  /** The document as maps, lists, texts, numbers and booleans. */
  public static Map<String, Object> document(ServiceModel service) {
    return DocumentTree.of(new DocumentBuilder(service).build());
  }
}
