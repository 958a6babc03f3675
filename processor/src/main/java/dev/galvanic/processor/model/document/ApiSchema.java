package dev.galvanic.processor.model.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A schema, its references followed and its parts put together. What it does not say, or says by
 * means that are not understood here, is empty.
 *
 * @param types what it may be, without null; none if it does not say
 * @param nullable whether it may be null
 * @param open whether it may have members that it does not name
 * @param values of an enum; none if it is none
 * @param readOnly whether it is in replies only, or may be as far as is known
 * @param writeOnly whether it is in requests only, or may be as far as is known
 * @param understood whether all that it says is here; nothing is, if not
 */
public record ApiSchema(
    Set<String> types,
    boolean nullable,
    Optional<String> format,
    Map<String, Json> properties,
    Set<String> required,
    Optional<Json> items,
    Optional<Json> additional,
    boolean open,
    List<String> values,
    boolean readOnly,
    boolean writeOnly,
    boolean understood,
    ApiDocument document) {

  static ApiSchema of(ApiDocument document, Json written) {
    return new SchemaParts(document).of(written);
  }

  /** Agrees with everything. */
  static ApiSchema nothing(ApiDocument document, boolean readOnly, boolean writeOnly) {
    return new ApiSchema(
        Set.of(),
        true,
        Optional.empty(),
        Map.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        List.of(),
        readOnly,
        writeOnly,
        false,
        document);
  }

  /** The same, and null too. */
  ApiSchema orNull() {
    return new ApiSchema(
        types,
        true,
        format,
        properties,
        required,
        items,
        additional,
        open,
        values,
        readOnly,
        writeOnly,
        understood,
        document);
  }

  /** Whether it says anything of what it describes. */
  public boolean known() {
    return !types.isEmpty() || !properties.isEmpty();
  }

  /** Whether a value may be of this type: {@code integer} is a {@code number}. */
  public boolean is(String type) {
    return types.isEmpty() || types.contains(type);
  }

  /** Whether this text in a path may be a value of it. */
  boolean mayBe(String text) {
    return (values.isEmpty() || values.contains(text))
        && (!types.equals(Set.of("integer")) || text.matches("-?[0-9]+"))
        && (format.filter("uuid"::equals).isEmpty() || text.matches("[0-9a-fA-F-]{36}"));
  }

  /** The members that a request must have: those of replies only are not among them. */
  public Set<String> demanded() {
    return required.stream()
        .filter(name -> property(name).filter(ApiSchema::readOnly).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The schema of a member. */
  public Optional<ApiSchema> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(json -> of(document, json));
  }

  /** The schema of what an array holds. */
  public Optional<ApiSchema> item() {
    return items.map(json -> of(document, json));
  }

  /** The schema of what a map holds. */
  public Optional<ApiSchema> value() {
    return additional.map(json -> of(document, json));
  }

  /** As people name it: {@code string (date-time)}. */
  public String text() {
    String type = types.isEmpty() ? "anything" : String.join(" or ", types);
    return format.map(f -> type + " (" + f + ")").orElse(type);
  }
}
