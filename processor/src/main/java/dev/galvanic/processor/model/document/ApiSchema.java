package dev.galvanic.processor.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema, its references followed and its parts put together. What it does not say, or says by
 * means that are not understood here, is empty.
 *
 * @param types what it may be, without null; none if it does not say
 * @param nullable whether it may be null
 * @param open whether it may have members that it does not name
 * @param values of an enum; none if it is none
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
    ApiDocument document) {

  private static final ApiSchema NOTHING_OF =
      new ApiSchema(
          Set.of(),
          true,
          Optional.empty(),
          Map.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          true,
          List.of(),
          new ApiDocument(new Json.Members(Map.of())));

  static ApiSchema of(ApiDocument document, Json written) {
    Json schema = document.resolved(written);
    if (schema.get("$ref").isPresent()) {
      return NOTHING_OF;
    }
    List<Json> choices = new ArrayList<>(schema.items("anyOf"));
    choices.addAll(schema.items("oneOf"));
    if (!choices.isEmpty()) {
      return choice(document, choices, schema);
    }
    return schema.items("allOf").isEmpty() ? plain(document, schema) : all(document, schema);
  }

  /** One of several: understood if all but one is null. */
  private static ApiSchema choice(ApiDocument document, List<Json> choices, Json schema) {
    List<Json> values =
        choices.stream().filter(c -> !c.text("type").filter("null"::equals).isPresent()).toList();
    if (values.size() != 1 || schema.get("properties").isPresent()) {
      return NOTHING_OF;
    }
    ApiSchema one = of(document, values.get(0));
    return one.with(one.nullable || values.size() < choices.size() || schema.flag("nullable"));
  }

  private static ApiSchema plain(ApiDocument document, Json schema) {
    Set<String> types = new LinkedHashSet<>(schema.texts("type"));
    schema.text("type").ifPresent(types::add);
    boolean nullable = types.remove("null") || schema.flag("nullable");
    Optional<Json> additional = schema.get("additionalProperties");
    boolean closed = additional.isEmpty() || additional.get().equals(new Json.Word("false"));
    return new ApiSchema(
        types,
        nullable || types.isEmpty() && schema.get("properties").isEmpty(),
        schema.text("format"),
        schema.members("properties"),
        Set.copyOf(schema.texts("required")),
        schema.get("items"),
        additional.filter(Json.Members.class::isInstance),
        !closed
            || schema.get("properties").isEmpty()
            || schema.get("patternProperties").isPresent(),
        schema.texts("enum"),
        document);
  }

  private static ApiSchema all(ApiDocument document, Json schema) {
    ApiSchema whole = plain(document, schema);
    Set<String> types = new LinkedHashSet<>(whole.types);
    Map<String, Json> properties = new LinkedHashMap<>(whole.properties);
    Set<String> required = new LinkedHashSet<>(whole.required);
    Optional<String> format = whole.format;
    Optional<Json> items = whole.items;
    List<String> values = whole.values;
    boolean open = false;
    boolean nullable = true;
    for (Json each : schema.items("allOf")) {
      ApiSchema part = of(document, each);
      types.addAll(part.types);
      properties.putAll(part.properties);
      required.addAll(part.required);
      format = format.or(part::format);
      items = items.or(part::items);
      values = values.isEmpty() ? part.values : values;
      open |= part.open;
      nullable &= part.nullable;
    }
    return new ApiSchema(
        types,
        nullable || schema.flag("nullable"),
        format,
        properties,
        required,
        items,
        whole.additional,
        open,
        values,
        document);
  }

  private ApiSchema with(boolean maybeNull) {
    return new ApiSchema(
        types, maybeNull, format, properties, required, items, additional, open, values, document);
  }

  /** Whether it says anything of what it describes. */
  public boolean known() {
    return !types.isEmpty() || !properties.isEmpty();
  }

  /** Whether a value may be of this type: {@code integer} is a {@code number}. */
  public boolean is(String type) {
    return types.isEmpty() || types.contains(type);
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
