package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Set;

/**
 * The way from the released tables to the models.
 *
 * @param released what it starts from
 * @param versions what is not released yet, in the order in which it is to be applied
 * @param created the tables that these versions make: nobody uses them yet
 */
public record Plan(ReleasedModel released, List<PlannedVersion> versions, Set<TableName> created) {
  public Plan {
    versions = List.copyOf(versions);
    created = Set.copyOf(created);
  }

  /** The tables that all of it adds up to. */
  public Schema after() {
    return versions.isEmpty() ? released.schema() : versions.get(versions.size() - 1).after();
  }
}
