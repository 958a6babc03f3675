package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.TableName;
import java.util.List;

/** A {@code @DropTable} of a service. */
public record DroppedTableModel(
    TableName table,
    String version,
    String author,
    String date,
    boolean keep,
    List<AcceptModel> accepted,
    Origin origin) {
  public DroppedTableModel {
    accepted = List.copyOf(accepted);
  }
}
