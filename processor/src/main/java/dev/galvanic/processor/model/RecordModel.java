package dev.galvanic.processor.model;

import java.util.List;

/**
 * A record that crosses the wire or comes from a row.
 *
 * @param type its name
 * @param variables the names of its type variables
 * @param components in declaration order
 * @param description from the Javadoc, empty if there is none
 */
public record RecordModel(
    TypeRef type,
    List<String> variables,
    List<ComponentModel> components,
    String description,
    Origin origin) {
  public RecordModel {
    variables = List.copyOf(variables);
    components = List.copyOf(components);
  }
}
