package dev.galvanic.processor.model.schema;

import java.util.List;

/**
 * A script that was released.
 *
 * @param number what its name begins with
 * @param table what it changes, under the name that the table had then
 * @param version {@code create}, or that of a {@code @Migrate}
 * @param step which script of its version it is, from 1
 * @param changes the operations of its version, as {@code Operation.text()} has them
 * @param text the file as it stands
 */
public record ReleasedScript(
    int number,
    String file,
    TableName table,
    String version,
    int step,
    String author,
    String date,
    List<String> changes,
    String text) {
  public ReleasedScript {
    changes = List.copyOf(changes);
  }
}
