package dev.galvanic.processor.model;

import java.util.List;

/**
 * What {@code @Logged} says of a method.
 *
 * @param logger the name of its logger: its type's
 * @param name as people read it: {@code Users.find}
 * @param type method or route, unless it says otherwise
 * @param category empty for the service's name
 * @param detail empty if there is none
 * @param description empty if there is none
 * @param level a constant of SLF4J's Level
 * @param arguments what it shows of them; none unless it asks for them
 */
public record LoggedModel(
    String logger,
    String name,
    String type,
    String category,
    String detail,
    String description,
    String level,
    boolean tracing,
    List<LoggedArgument> arguments) {
  public static final String USUAL_LEVEL = "INFO";

  public LoggedModel {
    arguments = List.copyOf(arguments);
  }
}
