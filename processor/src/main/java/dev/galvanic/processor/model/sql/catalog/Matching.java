package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Whether arguments are taken by declared types (PostgreSQL's source: can_coerce_type). */
final class Matching {
  static final SqlType ANY = new SqlType("\"any\"");

  private final Types types;
  private final Casts casts;
  private final CommonTypes commonTypes;

  Matching(Types types, Casts casts, CommonTypes commonTypes) {
    this.types = types;
    this.casts = casts;
    this.commonTypes = commonTypes;
  }

  Fit fit(List<SqlType> actual, List<SqlType> declared) {
    Fit fit = Fit.YES;
    boolean polymorphic = false;
    for (int i = 0; i < actual.size() && fit != Fit.NO; i++) {
      if (Polymorphic.of(declared.get(i)).isEmpty()) {
        fit = fit.and(fit(actual.get(i), declared.get(i)));
      } else {
        polymorphic = true;
      }
    }
    if (fit == Fit.NO || !polymorphic) {
      return fit;
    }
    Polymorphism polymorphism = polymorphism(actual, declared);
    // The binding is what finds that they do not go together.
    polymorphism.binding();
    return fit.and(polymorphism.fit());
  }

  private Fit fit(SqlType actual, SqlType declared) {
    if (declared.equals(ANY) || actual.equals(Catalog.UNKNOWN)) {
      return Fit.YES;
    }
    Fit fit = casts.fit(actual, declared);
    // An array, of whatever, becomes an array only.
    return fit == Fit.PERHAPS && actual.array() && !declared.array() ? Fit.NO : fit;
  }

  Binding binding(List<SqlType> actual, List<SqlType> declared) {
    return polymorphism(actual, declared).binding();
  }

  private Polymorphism polymorphism(List<SqlType> actual, List<SqlType> declared) {
    Polymorphism polymorphism = new Polymorphism(types, casts, commonTypes);
    for (int i = 0; i < actual.size(); i++) {
      Optional<Polymorphic> polymorphic = Polymorphic.of(declared.get(i));
      if (polymorphic.isPresent()) {
        polymorphism.argument(polymorphic.get(), actual.get(i));
      }
    }
    return polymorphism;
  }
}
