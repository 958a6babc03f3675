package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A component of a record as its codec knows it.
 *
 * @param name on the wire
 * @param local the variable that holds it while the object is read
 * @param constant the field that holds the encoded name
 * @param checks its constraints, without those that cannot fail
 */
record Member(
    ComponentModel component, String name, String local, String constant, List<Check> checks) {

  /** A constraint, and the field that holds its pattern if it has one. */
  record Check(Constraint constraint, String pattern) {}

  static List<Member> of(RecordModel record, Naming naming) {
    NameAllocator locals = new NameAllocator();
    locals.newName("in");
    locals.newName("member");
    record.variables().forEach(variable -> locals.newName(codecOf(variable)));
    NameAllocator constants = new NameAllocator();
    constants.newName("INSTANCE");
    constants.newName("MEMBERS");
    List<Member> members = new ArrayList<>();
    for (ComponentModel component : record.components()) {
      String name = naming.apply(component.name());
      String constant = Naming.SNAKE_CASE.apply(component.name()).toUpperCase(Locale.ROOT);
      members.add(
          new Member(
              component,
              name,
              locals.newName(component.name()),
              constants.newName(constant),
              checks(component, constant, constants)));
    }
    return members;
  }

  /** The field that holds the codec of a type variable. */
  static String codecOf(String variable) {
    return Character.toLowerCase(variable.charAt(0)) + variable.substring(1) + "Codec";
  }

  private static List<Check> checks(
      ComponentModel component, String constant, NameAllocator constants) {
    List<Check> checks = new ArrayList<>();
    for (Constraint constraint : component.constraints()) {
      // What cannot be null is refused as a wrong type when it is.
      boolean vacuous =
          constraint instanceof Constraint.NotNull
              && !(component.type() instanceof ValueType.Nullable);
      if (!vacuous) {
        boolean pattern = constraint instanceof Constraint.Pattern;
        checks.add(new Check(constraint, pattern ? constants.newName(constant + "_PATTERN") : ""));
      }
    }
    return checks;
  }
}
