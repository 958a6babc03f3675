package dev.galvanic.processor.generate.repository;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/** Writes the implementation of each repository of a service. */
public final class RepositoryGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    return service.repositories().stream()
        .<Artifact>map(repository -> new RepositorySource(service, repository, names).source())
        .toList();
  }
}
