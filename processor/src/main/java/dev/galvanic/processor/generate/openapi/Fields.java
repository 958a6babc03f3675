package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;

/** The schemas of what a request carries as text: there or not there, but never null. */
record Fields(ServiceModel service, Schemas schemas) {

  /** The components of a record that is spread over parameters or fields. */
  List<ComponentModel> components(ParameterModel parameter) {
    return parameter.type().present() instanceof ValueType.RecordOf use
        ? service.record(use.type()).map(r -> r.components()).orElse(List.of())
        : List.of();
  }

  static boolean required(ComponentModel component) {
    return component.required()
        && !(component.type() instanceof ValueType.ListOf)
        && !(component.type() instanceof ValueType.SetOf);
  }

  Schema<Object> schema(ParameterModel parameter) {
    return schema(parameter.type(), parameter.constraints(), parameter.defaultText());
  }

  Schema<Object> schema(ComponentModel component) {
    return schema(component.type(), component.constraints(), component.defaultText());
  }

  /** With the description that a parameter of the document has beside its schema. */
  Schema<Object> described(ParameterModel parameter) {
    Schema<Object> schema = schema(parameter);
    Schemas.describe(schema, parameter.description());
    return schema;
  }

  Schema<Object> described(ComponentModel component) {
    Schema<Object> schema = schema(component);
    Schemas.describe(schema, component.description());
    return schema;
  }

  private Schema<Object> schema(
      ValueType type, List<Constraint> constraints, Optional<String> defaultText) {
    Schema<Object> schema = schemas.of(type.present(), Direction.REQUEST);
    Limits.apply(constraints, schema);
    defaultText.ifPresent(text -> schema.setDefault(Defaults.of(text, type.present())));
    return schema;
  }
}
