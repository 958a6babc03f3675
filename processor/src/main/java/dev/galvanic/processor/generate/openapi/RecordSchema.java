package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.Substitution;
import dev.galvanic.processor.model.ValueType;
import io.swagger.v3.oas.models.media.Schema;

/**
 * The schema of a record. A reply has every member; a request may leave out, or set to null, what
 * is nullable or has a default.
 */
record RecordSchema(ServiceModel service, Schemas schemas, Direction direction) {

  void fill(Schema<Object> schema, RecordModel model, ValueType.RecordOf use) {
    Schemas.describe(schema, model.description());
    Substitution substitution = Substitution.of(model, use);
    for (ComponentModel component : model.components()) {
      String name = service.naming().apply(component.name());
      Schema<Object> member = member(component, substitution.apply(component.type()));
      schema.addProperty(name, member);
      if (direction == Direction.REPLY || mustCome(component)) {
        schema.addRequiredItem(name);
      }
    }
    if (service.refuseUnknown()) {
      schema.setAdditionalProperties(false);
    }
  }

  /** The schema of a component as a member of its record, with what is said of it. */
  Schema<Object> member(ComponentModel component, ValueType type) {
    boolean mayBeNull = direction == Direction.REPLY ? type.absentable() : !mustCome(component);
    Schema<Object> schema = schemas.of(type.present(), direction);
    Limits.apply(component.constraints(), schema);
    Schema<Object> member = mayBeNull ? Schemas.nullable(schema) : schema;
    if (direction == Direction.REQUEST && component.defaultText().isPresent()) {
      member.setDefault(Defaults.of(component.defaultText().get(), type.present()));
    }
    Schemas.describe(member, component.description());
    return member;
  }

  private static boolean mustCome(ComponentModel component) {
    return component.required()
        || component.defaultText().isEmpty()
            && component.constraints().stream().anyMatch(RecordSchema::refusesNull);
  }

  private static boolean refusesNull(Constraint constraint) {
    return constraint instanceof Constraint.NotNull
        || constraint instanceof Constraint.NotBlank
        || constraint instanceof Constraint.NotEmpty;
  }
}
