package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.WireUsage;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schemas of a document: those of values as they are asked for, and the named ones that come of
 * them.
 */
final class Schemas {
  private static final String FOLDER = "#/components/schemas/";

  private final ServiceModel service;
  private final SchemaNames names;
  private final Map<String, Schema<Object>> named = new TreeMap<>();
  private final String pagination;

  Schemas(ServiceModel service) {
    this.service = service;
    names = new SchemaNames(service, WireUsage.of(service));
    pagination = names.free("Pagination");
  }

  /** The named schemas so far, sorted by name. */
  Map<String, Schema<Object>> named() {
    return named;
  }

  /** Adds a schema of the document's own under this name, or the next that is free. */
  Schema<Object> define(String name, Schema<Object> schema) {
    String free = names.free(name);
    named.put(free, schema);
    return reference(free);
  }

  Schema<Object> pagination() {
    if (!named.containsKey(pagination)) {
      Schema<Object> schema = object();
      member(schema, "total", scalar(ScalarType.LONG));
      member(schema, "limit", scalar(ScalarType.INT));
      member(schema, "offset", scalar(ScalarType.LONG));
      schema.getProperties().get("total").setDescription("How many there are in all.");
      named.put(pagination, schema);
    }
    return reference(pagination);
  }

  /** The schema of a value that goes this way. */
  Schema<Object> of(ValueType type, Direction direction) {
    if (type instanceof ValueType.Nullable || type instanceof ValueType.Optional) {
      return nullable(of(type.present(), direction));
    }
    if (type instanceof ValueType.Scalar scalar) {
      return scalar(scalar.scalar());
    }
    if (type instanceof ValueType.Part) {
      return part();
    }
    if (type instanceof ValueType.ListOf list) {
      return array(of(list.of(), direction));
    }
    if (type instanceof ValueType.SetOf set) {
      Schema<Object> array = array(of(set.of(), direction));
      array.setUniqueItems(true);
      return array;
    }
    if (type instanceof ValueType.MapOf map) {
      Schema<Object> object = object();
      object.setAdditionalProperties(of(map.of(), direction));
      return object;
    }
    return reference(type, direction);
  }

  private Schema<Object> reference(ValueType type, Direction direction) {
    String name = names.of(type, direction);
    if (!named.containsKey(name)) {
      // In its place before its parts are asked for: a record can be a part of itself.
      Schema<Object> schema = typed(type instanceof ValueType.EnumOf ? "string" : "object");
      named.put(name, schema);
      fill(schema, type, direction);
    }
    return reference(name);
  }

  private void fill(Schema<Object> schema, ValueType type, Direction direction) {
    if (type instanceof ValueType.EnumOf use) {
      service
          .enumeration(use.type())
          .ifPresent(
              model -> {
                describe(schema, model.description());
                schema.setEnum(List.copyOf(model.constants()));
              });
    } else if (type instanceof ValueType.PageOf page) {
      member(schema, "items", array(of(page.item(), direction)));
      member(schema, "pagination", pagination());
    } else if (type instanceof ValueType.RecordOf use) {
      service
          .record(use.type())
          .ifPresent(model -> new RecordSchema(service, this, direction).fill(schema, model, use));
    }
  }

  static Schema<Object> object() {
    return typed("object");
  }

  static Schema<Object> array(Schema<Object> items) {
    Schema<Object> array = typed("array");
    array.setItems(items);
    return array;
  }

  static Schema<Object> scalar(ScalarType scalar) {
    Schema<Object> schema = typed(scalar.openApiType());
    switch (scalar) {
      case BYTES -> schema.setContentEncoding("base64");
      case BYTE -> bounds(schema, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> bounds(schema, Short.MIN_VALUE, Short.MAX_VALUE);
      case CHAR -> {
        schema.setMinLength(1);
        schema.setMaxLength(1);
      }
      default -> {}
    }
    if (scalar != ScalarType.BYTES) {
      scalar.openApiFormat().ifPresent(schema::setFormat);
    }
    return schema;
  }

  /** Bytes as they are; tools look for the format, and the specification for the media type. */
  private static Schema<Object> part() {
    Schema<Object> schema = typed("string");
    schema.setFormat("binary");
    schema.setContentMediaType("application/octet-stream");
    return schema;
  }

  /** Adds a member that is always there. */
  static void member(Schema<Object> object, String name, Schema<Object> schema) {
    object.addProperty(name, schema);
    object.addRequiredItem(name);
  }

  static void describe(Schema<Object> schema, String description) {
    if (!description.isEmpty()) {
      String more = schema.getDescription();
      schema.setDescription(more == null ? description : description + "\n\n" + more);
    }
  }

  /** The same, and null. */
  static Schema<Object> nullable(Schema<Object> schema) {
    if (schema.get$ref() == null) {
      Set<String> types = new LinkedHashSet<>(schema.getTypes());
      types.add("null");
      schema.setTypes(types);
      return schema;
    }
    Schema<Object> either = new JsonSchema();
    either.addAnyOfItem(schema);
    either.addAnyOfItem(typed("null"));
    return either;
  }

  static Schema<Object> typed(String type) {
    Schema<Object> schema = new JsonSchema();
    schema.setTypes(new LinkedHashSet<>(Set.of(type)));
    return schema;
  }

  private static Schema<Object> reference(String name) {
    Schema<Object> schema = new JsonSchema();
    schema.set$ref(FOLDER + name);
    return schema;
  }

  private static void bounds(Schema<Object> schema, int min, int max) {
    schema.setMinimum(BigDecimal.valueOf(min));
    schema.setMaximum(BigDecimal.valueOf(max));
  }
}
