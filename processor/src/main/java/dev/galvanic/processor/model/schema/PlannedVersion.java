package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.Origin;
import java.util.List;

/**
 * A version of a table that is not released yet: what becomes one or several scripts.
 *
 * @param table under the name that it has before this version
 * @param version {@code create} for a table that is new
 * @param operations as {@code Operation.text()} has them; of a new table none
 * @param before all tables as they are before it
 * @param after all tables as they are after it
 */
public record PlannedVersion(
    TableName table,
    String version,
    String author,
    String date,
    List<String> operations,
    List<PlannedChange> changes,
    List<AcceptModel> accepted,
    Schema before,
    Schema after,
    Origin origin) {
  /** The version of a table's creation; the second one of a name is {@code create2}. */
  public static final String CREATE = "create";

  public PlannedVersion {
    operations = List.copyOf(operations);
    changes = List.copyOf(changes);
    accepted = List.copyOf(accepted);
  }

  /** Whether it makes the table. */
  public boolean creates() {
    return creates(version);
  }

  /** Whether a version of this name makes a table. */
  public static boolean creates(String version) {
    return version.matches(CREATE + "[0-9]*");
  }
}
