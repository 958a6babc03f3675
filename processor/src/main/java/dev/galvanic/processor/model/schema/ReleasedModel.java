package dev.galvanic.processor.model.schema;

import java.util.List;

/**
 * What of a service was released: what stands in its committed folder.
 *
 * @param schema what the scripts add up to
 * @param scripts in release order
 * @param readable false if something is wrong with the folder, which was reported: what was
 *     released is unknown then, and nothing more can be told of the models
 */
public record ReleasedModel(Schema schema, List<ReleasedScript> scripts, boolean readable) {
  public static final ReleasedModel NOTHING = new ReleasedModel(Schema.EMPTY, List.of());
  public static final ReleasedModel UNREADABLE = new ReleasedModel(Schema.EMPTY, List.of(), false);

  public ReleasedModel {
    scripts = List.copyOf(scripts);
  }

  /** What was released, and is as it was. */
  public ReleasedModel(Schema schema, List<ReleasedScript> scripts) {
    this(schema, scripts, true);
  }
}
