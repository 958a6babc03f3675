package dev.galvanic.processor.generate.statement;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import java.util.List;

/** Writes the statements of a service and what is believed of them; nothing if there are none. */
public final class StatementGenerator implements Generator {
  private static final String FILE = "statements";

  @Override
  public List<Artifact> generate(ServiceModel service) {
    StringBuilder text = new StringBuilder();
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        text.append(new StatementLines(repository.type().nested(), statement).text());
      }
    }
    return text.isEmpty()
        ? List.of()
        : List.of(
            new Artifact.Resource(
                service.resourceFolder() + "/" + FILE, text.toString(), service.sources()));
  }
}
