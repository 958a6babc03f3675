package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Fingerprint;
import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.SchemaText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the scripts of a service: those that were released, as they are, and what leads from them
 * to the models; an index of them, and the schema that they add up to. Nothing for a service that
 * never had a table.
 */
public final class MigrationGenerator implements Generator {
  private static final String INDEX = "migrations";
  private static final String SCHEMA = "schema";

  @Override
  public List<Artifact> generate(ServiceModel service) {
    Plan plan = service.planning().plan();
    List<Script> scripts = new ArrayList<>(new Scripts(plan).all());
    if (scripts.isEmpty()) {
      return List.of();
    }
    String schema = SchemaText.write(plan.after());
    StringBuilder index = new StringBuilder();
    scripts.forEach(script -> index.append(script.indexLine()).append('\n'));
    index.append(SCHEMA + " ").append(Fingerprint.ofSchema(schema)).append('\n');
    if (!service.tables().isEmpty()) {
      Script comments = new Comments(service.tables()).script();
      scripts.add(comments);
      index.append(comments.indexLine()).append('\n');
    }
    List<Artifact> artifacts = new ArrayList<>();
    scripts.forEach(script -> artifacts.add(resource(service, script.file(), script.text())));
    artifacts.add(resource(service, INDEX, index.toString()));
    artifacts.add(resource(service, SCHEMA, schema));
    return artifacts;
  }

  /** Of the whole service, even if it is about one table: its number depends on the others. */
  private static Artifact resource(ServiceModel service, String file, String text) {
    return new Artifact.Resource(service.resourceFolder() + "/" + file, text, service.sources());
  }
}
