package dev.galvanic.config;

import java.util.List;

/** The configuration cannot be used: every missing or wrong key, a line each. */
public class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param problems a line each: the name, the value (secrets masked), what is allowed
   */
  public ConfigException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
