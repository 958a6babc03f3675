package dev.galvanic.processor.model.schema;

import java.util.List;

/**
 * What of a service was released: what stands in its committed folder.
 *
 * @param schema what the scripts add up to
 * @param scripts in release order
 */
public record ReleasedModel(Schema schema, List<ReleasedScript> scripts) {
  public static final ReleasedModel NOTHING = new ReleasedModel(Schema.EMPTY, List.of());

  public ReleasedModel {
    scripts = List.copyOf(scripts);
  }
}
