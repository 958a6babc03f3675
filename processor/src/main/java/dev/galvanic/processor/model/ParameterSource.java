package dev.galvanic.processor.model;

/** Where the value of a handler's parameter comes from. {@code name} is the wire name. */
public sealed interface ParameterSource {

  /** A path variable, as written. */
  record Path(String name) implements ParameterSource {}

  record Query(String name) implements ParameterSource {}

  /** A record whose components are query parameters. */
  record QueryRecord() implements ParameterSource {}

  record Header(String name) implements ParameterSource {}

  record Cookie(String name) implements ParameterSource {}

  record Form(String name) implements ParameterSource {}

  /** A record whose components are form fields. */
  record FormRecord() implements ParameterSource {}

  /**
   * The body: JSON, unless the type is {@code byte[]} or a {@code String} whose route consumes
   * another media type.
   */
  record Body() implements ParameterSource {}

  /** {@code Exchange} itself. */
  record Context() implements ParameterSource {}
}
