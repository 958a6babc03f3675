package dev.galvanic.processor.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the parts of a schema together. What is not understood of any part, is not of the whole. */
final class SchemaParts {
  /** Schemas that are parts of themselves end here. */
  private static final int DEPTH = 16;

  private static final Json NULL = new Json.Word("null");
  private static final Json FALSE = new Json.Word("false");

  /** These say more than can be compared. */
  private static final List<String> NOT_UNDERSTOOD = List.of("$dynamicRef", "if", "not");

  private final ApiDocument document;

  SchemaParts(ApiDocument document) {
    this.document = document;
  }

  ApiSchema of(Json written) {
    return of(written, 0);
  }

  private ApiSchema of(Json schema, int depth) {
    boolean reference = schema.get("$ref").isPresent();
    Optional<Json> target = document.target(schema);
    if (depth > DEPTH || reference && target.isEmpty()) {
      // Whatever stands there may be said to be for one direction only.
      return ApiSchema.nothing(document, true, true);
    }
    List<ApiSchema> parts = new ArrayList<>();
    target.ifPresent(json -> parts.add(of(json, depth + 1)));
    ApiSchema own = plain(reference && !document.besideReferences() ? bare(schema) : schema);
    if (!reference || document.besideReferences()) {
      schema.items("allOf").forEach(each -> parts.add(of(each, depth + 1)));
      for (String choice : List.of("anyOf", "oneOf")) {
        List<Json> choices = schema.items(choice);
        if (!choices.isEmpty()) {
          parts.add(choice(choices, depth + 1));
        }
      }
    }
    return parts.isEmpty() ? own : all(schema, own, parts);
  }

  /** What counts beside a reference in OpenAPI 3.0: nothing, though tools write these there. */
  private static Json bare(Json schema) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (String name : List.of("readOnly", "writeOnly")) {
      schema.get(name).ifPresent(value -> members.put(name, value));
    }
    return new Json.Members(members);
  }

  /** One of several: understood if all but one is null. */
  private ApiSchema choice(List<Json> choices, int depth) {
    List<Json> values = choices.stream().filter(choice -> !isNull(choice)).toList();
    if (values.size() != 1) {
      return ApiSchema.nothing(document, false, false);
    }
    ApiSchema one = of(values.get(0), depth);
    return values.size() < choices.size() ? one.orNull() : one;
  }

  private static boolean isNull(Json schema) {
    return types(schema).equals(Set.of("null"))
        || schema.get("const").filter(NULL::equals).isPresent()
        || schema.items("enum").equals(List.of(NULL));
  }

  private static Set<String> types(Json schema) {
    Set<String> types = new LinkedHashSet<>(schema.texts("type"));
    schema.text("type").ifPresent(types::add);
    return types;
  }

  private ApiSchema plain(Json schema) {
    boolean readOnly = schema.flag("readOnly");
    boolean writeOnly = schema.flag("writeOnly");
    if (NOT_UNDERSTOOD.stream().anyMatch(name -> schema.get(name).isPresent())) {
      return ApiSchema.nothing(document, readOnly, writeOnly);
    }
    Set<String> types = types(schema);
    boolean nullable = types.remove("null") || schema.flag("nullable");
    return new ApiSchema(
        types,
        nullable || types.isEmpty() && schema.get("properties").isEmpty(),
        schema.text("format"),
        schema.members("properties"),
        Set.copyOf(schema.texts("required")),
        schema.get("items"),
        schema.get("additionalProperties").filter(Json.Members.class::isInstance),
        opened(schema) || schema.get("properties").isEmpty(),
        schema.texts("enum"),
        readOnly,
        writeOnly,
        true,
        document);
  }

  /** Whether it says itself that it has members that it does not name. */
  private static boolean opened(Json schema) {
    return schema.get("patternProperties").isPresent()
        || Stream.of("additionalProperties", "unevaluatedProperties")
            .anyMatch(name -> schema.get(name).filter(v -> !v.equals(FALSE)).isPresent());
  }

  /** A member that two parts describe. */
  private static Json both(Json one, Json other) {
    return one.equals(other)
        ? one
        : new Json.Members(Map.of("allOf", new Json.Items(List.of(one, other))));
  }

  /** All of the parts, and what stands beside them. */
  private ApiSchema all(Json schema, ApiSchema own, List<ApiSchema> parts) {
    Set<String> types = new LinkedHashSet<>(own.types());
    Map<String, Json> properties = new LinkedHashMap<>(own.properties());
    Set<String> required = new LinkedHashSet<>(own.required());
    Optional<String> format = own.format();
    Optional<Json> items = own.items();
    Optional<Json> additional = own.additional();
    List<String> values = own.values();
    boolean nullable = own.nullable();
    boolean open = opened(schema);
    boolean readOnly = own.readOnly();
    boolean writeOnly = own.writeOnly();
    boolean understood = own.understood();
    for (ApiSchema part : parts) {
      types.addAll(part.types());
      part.properties().forEach((name, json) -> properties.merge(name, json, SchemaParts::both));
      required.addAll(part.required());
      format = format.or(part::format);
      items = items.or(part::items);
      additional = additional.or(part::additional);
      values = values.isEmpty() ? part.values() : values;
      nullable &= part.nullable();
      open |= part.open();
      readOnly |= part.readOnly();
      writeOnly |= part.writeOnly();
      understood &= part.understood();
    }
    return understood
        ? new ApiSchema(
            types,
            // OpenAPI 3.0 says so beside an allOf of one, for a reference cannot.
            nullable || schema.flag("nullable") && schema.get("$ref").isEmpty(),
            format,
            properties,
            required,
            items,
            additional,
            open,
            values,
            readOnly,
            writeOnly,
            true,
            document)
        : ApiSchema.nothing(document, readOnly, writeOnly);
  }
}
