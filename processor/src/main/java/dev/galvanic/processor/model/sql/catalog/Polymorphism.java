package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the arguments at the polymorphic parameters of one declaration go together, and what
 * these then stand for (PostgreSQL's manual, 36.2.5; its source, parse_coerce.c:
 * check_generic_type_consistency). Used once.
 */
final class Polymorphism {
  private final Types types;
  private final Casts casts;
  private final CommonTypes commonTypes;

  /** For each kind of parameter the one type that its arguments have. */
  private final Map<Polymorphic, SqlType> seen = new EnumMap<>(Polymorphic.class);

  private final Set<Polymorphic> used = new TreeSet<>();
  private final List<SqlType> compatible = new ArrayList<>();
  private Fit fit = Fit.YES;

  Polymorphism(Types types, Casts casts, CommonTypes commonTypes) {
    this.types = types;
    this.casts = casts;
    this.commonTypes = commonTypes;
  }

  void argument(Polymorphic declared, SqlType actual) {
    used.add(declared);
    if (actual.equals(Catalog.UNKNOWN)) {
      return;
    }
    switch (declared) {
      case ELEMENT, NON_ARRAY, ENUM -> same(Polymorphic.ELEMENT, actual);
      case COMPATIBLE, COMPATIBLE_NON_ARRAY -> compatible.add(actual);
      case COMPATIBLE_ARRAY -> part(types.element(actual), actual).ifPresent(compatible::add);
      default -> same(declared, actual);
    }
  }

  private void same(Polymorphic declared, SqlType actual) {
    SqlType before = seen.putIfAbsent(declared, actual);
    if (before != null && !before.equals(actual)) {
      fit = Fit.NO;
    }
  }

  /** What a type holds; that it holds nothing is no fit, unless it is not known what it is. */
  private Optional<SqlType> part(Optional<SqlType> part, SqlType of) {
    if (part.isEmpty()) {
      fit = fit.and(types.knows(of) || of.array() ? Fit.NO : Fit.PERHAPS);
    }
    return part;
  }

  private Optional<SqlType> actual(Polymorphic declared) {
    return Optional.ofNullable(seen.get(declared));
  }

  /** To be asked for before {@link #fit}. */
  Binding binding() {
    Optional<SqlType> range = range(Polymorphic.RANGE, Polymorphic.MULTIRANGE);
    actual(Polymorphic.ARRAY)
        .flatMap(array -> part(types.element(array), array))
        .ifPresent(element -> same(Polymorphic.ELEMENT, element));
    range
        .flatMap(r -> part(types.subtype(r), r))
        .ifPresent(subtype -> same(Polymorphic.ELEMENT, subtype));
    Optional<SqlType> element = actual(Polymorphic.ELEMENT);
    restrict(element);
    Optional<SqlType> commonRange =
        range(Polymorphic.COMPATIBLE_RANGE, Polymorphic.COMPATIBLE_MULTIRANGE);
    return new Binding(element, actual(Polymorphic.ARRAY), range, common(commonRange), commonRange);
  }

  private Optional<SqlType> range(Polymorphic range, Polymorphic multirange) {
    actual(multirange).flatMap(m -> part(types.rangeOf(m), m)).ifPresent(r -> same(range, r));
    return actual(range);
  }

  private void restrict(Optional<SqlType> element) {
    if (used.contains(Polymorphic.NON_ARRAY) && array(element)) {
      fit = Fit.NO;
    }
    if (used.contains(Polymorphic.ENUM)) {
      // PostgreSQL has no enum of its own; and unlike others this one is not taken on trust.
      boolean user = element.isPresent() && !types.knows(element.get()) && !array(element);
      fit = fit.and(user ? Fit.PERHAPS : Fit.NO);
    }
  }

  private boolean array(Optional<SqlType> type) {
    return type.flatMap(types::element).isPresent();
  }

  private Optional<SqlType> common(Optional<SqlType> range) {
    Optional<SqlType> subtype = range.flatMap(r -> part(types.subtype(r), r));
    subtype.ifPresent(compatible::add);
    if (used.stream().noneMatch(p -> p.common)) {
      return Optional.empty();
    }
    if (compatible.isEmpty()) {
      return Optional.of(Types.TEXT);
    }
    Optional<SqlType> common = common();
    common.ifPresent(
        type -> {
          boolean array = used.contains(Polymorphic.COMPATIBLE_NON_ARRAY) && array(common);
          // A range cannot become another one, so what it is of has to be the common type.
          boolean other = subtype.isPresent() && !subtype.equals(common);
          fit = array || other ? Fit.NO : fit;
        });
    return common;
  }

  private Optional<SqlType> common() {
    CommonType found = commonTypes.of(compatible);
    if (found instanceof CommonType.Of of) {
      for (SqlType one : compatible) {
        fit = fit.and(casts.fit(one, of.type()));
      }
      return Optional.of(of.type());
    }
    fit = fit.and(found instanceof CommonType.NotKnown ? Fit.PERHAPS : Fit.NO);
    return Optional.empty();
  }

  Fit fit() {
    return fit;
  }
}
