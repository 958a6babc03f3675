package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;

/**
 * The type of several values together (PostgreSQL's manual, 10.5, in its steps; its source,
 * parse_coerce.c: select_common_type).
 */
final class CommonTypes {
  private final Types types;
  private final Casts casts;

  CommonTypes(Types types, Casts casts) {
    this.types = types;
    this.casts = casts;
  }

  /** Of types as the catalogue writes them, at least one. */
  CommonType of(List<SqlType> all) {
    int at = 0;
    for (int next = 1; next < all.size(); next++) {
      SqlType candidate = all.get(at);
      SqlType type = all.get(next);
      if (type.equals(candidate) || type.equals(Catalog.UNKNOWN)) {
        continue;
      }
      if (candidate.equals(Catalog.UNKNOWN)) {
        at = next;
        continue;
      }
      if (!types.knows(candidate) || !types.knows(type)) {
        return new CommonType.NotKnown(types.knows(candidate) ? type : candidate);
      }
      if (types.category(candidate) != types.category(type)) {
        return new CommonType.Mismatch(at, next);
      }
      if (!types.preferred(candidate)
          && casts.fit(candidate, type) == Fit.YES
          && casts.fit(type, candidate) == Fit.NO) {
        at = next;
      }
    }
    return checked(all, at);
  }

  /** Each has to become the one that was chosen; one of them may not, as a date no time. */
  private CommonType checked(List<SqlType> all, int chosen) {
    SqlType type = all.get(chosen);
    if (type.equals(Catalog.UNKNOWN)) {
      return new CommonType.Of(Types.TEXT);
    }
    for (int i = 0; i < all.size(); i++) {
      Fit fit = casts.fit(all.get(i), type);
      if (fit == Fit.NO) {
        return new CommonType.Mismatch(Math.min(i, chosen), Math.max(i, chosen));
      }
    }
    return new CommonType.Of(type);
  }
}
