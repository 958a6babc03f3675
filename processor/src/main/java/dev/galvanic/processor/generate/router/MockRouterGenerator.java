package dev.galvanic.processor.generate.router;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.Counterpart;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** For each client of a service what lets its mock answer over HTTP: a router and endpoints. */
public final class MockRouterGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames generated = GeneratedNames.of(service);
    List<Artifact> sources = new ArrayList<>();
    for (ClientModel client : service.clients()) {
      ServiceModel other = Counterpart.of(service, client);
      RouterNames names = RouterNames.answering(generated, client);
      List<TypeRef> origins = List.of(client.type());
      sources.add(new RouterSource(other, names).artifact(origins));
      for (ResourceModel resource : other.resources()) {
        sources.add(new EndpointsSource(other, resource, names).artifact());
      }
    }
    return sources;
  }
}
