package dev.galvanic.processor.model;

import java.util.List;

/** Puts a generic record's type arguments in place of its variables. */
public record Substitution(List<String> variables, List<ValueType> arguments) {

  public static Substitution of(RecordModel model, ValueType.RecordOf use) {
    return new Substitution(model.variables(), use.arguments());
  }

  public ValueType apply(ValueType type) {
    if (type instanceof ValueType.Variable variable) {
      int index = variables.indexOf(variable.name());
      return index < 0 || index >= arguments.size() ? type : arguments.get(index);
    }
    if (type instanceof ValueType.Nullable nullable) {
      return new ValueType.Nullable(apply(nullable.of()));
    }
    if (type instanceof ValueType.Optional optional) {
      return new ValueType.Optional(apply(optional.of()));
    }
    if (type instanceof ValueType.ListOf list) {
      return new ValueType.ListOf(apply(list.of()));
    }
    if (type instanceof ValueType.SetOf set) {
      return new ValueType.SetOf(apply(set.of()));
    }
    if (type instanceof ValueType.MapOf map) {
      return new ValueType.MapOf(apply(map.of()));
    }
    if (type instanceof ValueType.PageOf page) {
      return new ValueType.PageOf(apply(page.item()));
    }
    if (type instanceof ValueType.RecordOf use) {
      return new ValueType.RecordOf(use.type(), use.arguments().stream().map(this::apply).toList());
    }
    return type;
  }
}
