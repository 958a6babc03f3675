package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a script for each table of a service, in the order of the tables' names, and the index
 * that lists them; nothing for a service without tables.
 */
public final class MigrationGenerator implements Generator {
  private static final String INDEX = "migrations";

  @Override
  public List<Artifact> generate(ServiceModel service) {
    List<TableModel> tables =
        service.tables().stream().sorted(Comparator.comparing(TableModel::name)).toList();
    if (tables.isEmpty()) {
      return List.of();
    }
    List<Artifact> artifacts = new ArrayList<>();
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < tables.size(); i++) {
      TableModel table = tables.get(i);
      String file = fileName(i + 1, table);
      index.append(file).append('\n');
      artifacts.add(
          new Artifact.Resource(
              service.resourceFolder() + "/" + file,
              new CreateTable(service, table).text(),
              List.of(table.record())));
    }
    artifacts.add(
        new Artifact.Resource(
            service.resourceFolder() + "/" + INDEX, index.toString(), service.sources()));
    return artifacts;
  }

  /** As Flyway expects it: version, two underscores, description. */
  private static String fileName(int version, TableModel table) {
    return "V%04d__%s_create.sql".formatted(version, table.name().replaceAll("[^A-Za-z0-9_]", "_"));
  }
}
