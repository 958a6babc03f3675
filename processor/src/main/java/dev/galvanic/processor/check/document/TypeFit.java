package dev.galvanic.processor.check.document;

import dev.galvanic.processor.check.Signature;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the values of a type are those that a schema describes. What a schema does not say agrees
 * with everything.
 */
final class TypeFit {
  /** Of these a text cannot be two. */
  private static final Set<String> FORMATS = Set.of("date", "date-time", "uuid", "duration");

  /** Takes a difference; {@code fact} goes on after the place. */
  @FunctionalInterface
  interface Found {
    void differs(String place, String fact, String action);
  }

  private final ServiceModel service;
  private final Naming naming;
  private final boolean sent;
  private final String document;
  private final Found found;

  /**
   * For one body, reply or parameter.
   *
   * @param sent whether the client writes it, rather than reads it
   */
  TypeFit(ServiceModel service, Naming naming, boolean sent, String document, Found found) {
    this.service = service;
    this.naming = naming;
    this.sent = sent;
    this.document = document;
    this.found = found;
  }

  void check(ValueType type, ApiSchema schema, String place) {
    if (!schema.known()) {
      return;
    }
    if (!sent && schema.nullable() && !type.absentable()) {
      found.differs(place, "may be null by " + document, "Make it Optional or @Nullable");
      return;
    }
    ValueType value = type.present();
    Optional<ValueType> element = value.element();
    if (value instanceof ValueType.Scalar scalar) {
      scalar(scalar, schema, place);
    } else if (value instanceof ValueType.Part) {
      is("string", value, schema, place);
    } else if (value instanceof ValueType.EnumOf use) {
      if (is("string", value, schema, place)) {
        constants(use, schema, place);
      }
    } else if (element.isPresent()) {
      if (is("array", value, schema, place)) {
        schema.item().ifPresent(item -> check(element.get(), item, place + "/*"));
      }
    } else if (value instanceof ValueType.MapOf map) {
      if (is("object", value, schema, place)) {
        schema.value().ifPresent(each -> check(map.of(), each, place + "/*"));
      }
    } else if (value instanceof ValueType.RecordOf use && is("object", value, schema, place)) {
      new RecordFit(service, naming, sent, document, found, this).check(use, schema, place);
    }
  }

  private void scalar(ValueType.Scalar scalar, ApiSchema schema, String place) {
    String type = scalar.scalar().openApiType();
    boolean wider =
        type.equals("number") && !sent && schema.is("integer")
            || type.equals("integer") && sent && schema.is("number");
    boolean sameFormat =
        scalar.scalar().openApiFormat().filter(FORMATS::contains).isEmpty()
            || schema.format().filter(FORMATS::contains).isEmpty()
            || scalar.scalar().openApiFormat().equals(schema.format());
    if (!wider && !schema.is(type) || !sameFormat) {
      otherwise(scalar, schema, place);
    }
  }

  private boolean is(String json, ValueType type, ApiSchema schema, String place) {
    boolean is = schema.is(json);
    if (!is) {
      otherwise(type, schema, place);
    }
    return is;
  }

  private void otherwise(ValueType type, ApiSchema schema, String place) {
    found.differs(
        place,
        "is " + Signature.type(type) + ", and by " + document + " it is " + schema.text(),
        "Give it the type of the document");
  }

  private void constants(ValueType.EnumOf use, ApiSchema schema, String place) {
    List<String> constants =
        service.enumeration(use.type()).map(EnumModel::constants).orElse(List.of());
    List<String> from = sent ? constants : schema.values();
    List<String> to = sent ? schema.values() : constants;
    if (!schema.values().isEmpty() && !to.containsAll(from)) {
      String other = from.stream().filter(value -> !to.contains(value)).findFirst().orElseThrow();
      found.differs(
          place,
          sent
              ? "may be " + other + ", which " + document + " does not take"
              : "may be " + other + " by " + document + ", which is not in " + use.type().nested(),
          sent ? "Remove the constant" : "Add the constant");
    }
  }
}
