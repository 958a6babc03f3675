package dev.galvanic.processor.model;

import java.util.List;

/**
 * What the line of a call shows of an argument.
 *
 * @param path the parameter's name, and the components of records that lead to it
 * @param shown what it shows of it
 * @param text what stands there where it is no value: the name of a type
 */
public record LoggedArgument(List<String> path, Shown shown, String text) {
  public LoggedArgument {
    path = List.copyOf(path);
  }

  /** How much of an argument is shown. */
  public enum Shown {
    /** All of it: it is small, and nobody's secret. */
    VALUE,
    /** How many elements it has. */
    SIZE,
    /** That it is there. */
    TYPE,
    /** Nothing. */
    SECRET
  }

  /** The name that the line gives it. */
  public String name() {
    return String.join(".", path);
  }
}
