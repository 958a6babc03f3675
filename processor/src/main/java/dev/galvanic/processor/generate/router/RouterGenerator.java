package dev.galvanic.processor.generate.router;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.List;

/** The router of a service, and the endpoints of each of its resources. */
public final class RouterGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    RouterNames names = RouterNames.of(GeneratedNames.of(service));
    List<Artifact> sources = new ArrayList<>();
    sources.add(new RouterSource(service, names).artifact(Sources.origins(service)));
    for (ResourceModel resource : service.resources()) {
      sources.add(new EndpointsSource(service, resource, names).artifact());
    }
    return sources;
  }
}
