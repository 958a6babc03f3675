package dev.galvanic.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Those among the types of a signature, and all that they are made of, which are hidden. */
final class HiddenTypes {
  private final ServiceModel service;
  private final Predicate<TypeRef> hidden;
  private final Set<TypeRef> seen = new HashSet<>();
  private final List<TypeRef> found = new ArrayList<>();

  HiddenTypes(ServiceModel service, Predicate<TypeRef> hidden) {
    this.service = service;
    this.hidden = hidden;
  }

  void add(ValueType type) {
    if (type instanceof ValueType.RecordOf use) {
      use.arguments().forEach(this::add);
      if (see(use.type())) {
        service.record(use.type()).stream()
            .flatMap(model -> model.components().stream())
            .forEach(component -> add(component.type()));
      }
    } else if (type instanceof ValueType.EnumOf use) {
      see(use.type());
    } else {
      TypeParts.of(service, type).forEach(this::add);
    }
  }

  private boolean see(TypeRef type) {
    if (hidden.test(type)) {
      found.add(type);
    }
    return seen.add(type);
  }

  Optional<TypeRef> first() {
    return found.stream().findFirst();
  }
}
