package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.CastFact.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types become others: those of pg_cast, arrays by their elements, and anything through its
 * text (PostgreSQL's manual, CREATE CAST and 10.1; what it does is in its source, parse_coerce.c:
 * find_coercion_pathway).
 */
final class Casts {
  private static final CastFact SAME =
      new CastFact(Context.IMPLICIT, false, Volatility.IMMUTABLE, false);
  private static final CastFact NONE =
      new CastFact(Context.NONE, false, Volatility.IMMUTABLE, false);
  private static final CastFact NOT_KNOWN =
      new CastFact(Context.NOT_KNOWN, false, Volatility.VOLATILE, false);

  /** Infinite times and the null of JSON become NULL. */
  private static final Map<String, Set<String>> TO_NULL =
      Map.of(
          "timestamp", Set.of("time"),
          "timestamptz", Set.of("time", "timetz"),
          "jsonb",
              Set.of(
                  "boolean",
                  "smallint",
                  "integer",
                  "bigint",
                  "numeric",
                  "real",
                  "double precision"));

  private static final char BYTES = 'b';
  private static final char TEXT = 't';
  private static final int LETTERS = 3;

  private final Types types;

  /** By the source, then by the target. */
  private final Map<SqlType, Map<SqlType, Entry>> entries = new HashMap<>();

  Casts(Section section, Types types) {
    this.types = types;
    for (String name : section.names()) {
      Map<SqlType, Entry> targets = new HashMap<>();
      for (String field : section.line(name).split("\t")) {
        targets.put(
            new SqlType(field.substring(LETTERS)),
            new Entry(field.charAt(0), field.charAt(1), field.charAt(2)));
      }
      entries.put(new SqlType(name), targets);
    }
  }

  /** Both as the catalogue writes types. */
  CastFact fact(SqlType from, SqlType to) {
    if (from.equals(to)) {
      return SAME;
    }
    if (!types.knows(from) || !types.knows(to)) {
      return notKnown(from, to);
    }
    if (from.equals(Catalog.UNKNOWN)) {
      return new CastFact(Context.IMPLICIT, true, types.input(to), false);
    }
    return listed(from, to).orElseGet(() -> unlisted(from, to));
  }

  /** Whether a value is taken where the other type is asked for. */
  Fit fit(SqlType from, SqlType to) {
    return switch (fact(from, to).context()) {
      case IMPLICIT -> Fit.YES;
      case NOT_KNOWN -> Fit.PERHAPS;
      default -> Fit.NO;
    };
  }

  /** Whether the two have the same bytes, or a cast goes through text. */
  boolean byBytesOrText(SqlType from, SqlType to) {
    CastFact cast = fact(from, to);
    boolean row = from.equals(Catalog.RECORD) && types.string(to);
    boolean known = cast.context() != Context.NONE && cast.context() != Context.NOT_KNOWN;
    return known && !row && (cast.byText() || sameBytes(from, to));
  }

  private boolean sameBytes(SqlType from, SqlType to) {
    return from.equals(to) || entry(from, to).map(e -> e.method() == BYTES).orElse(false);
  }

  private CastFact notKnown(SqlType from, SqlType to) {
    if (from.equals(Catalog.UNKNOWN)) {
      return new CastFact(Context.IMPLICIT, true, Volatility.STABLE, false);
    }
    return NOT_KNOWN;
  }

  private Optional<CastFact> listed(SqlType from, SqlType to) {
    return entry(from, to)
        .map(
            entry ->
                new CastFact(
                    entry.context(),
                    entry.method() == TEXT,
                    Types.volatility(entry.volatility()),
                    TO_NULL.getOrDefault(from.text(), Set.of()).contains(to.text())));
  }

  /** A field of a line: the letters of the context, the method and the volatility, the type. */
  private record Entry(char where, char method, char volatility) {
    Context context() {
      return switch (where) {
        case 'i' -> Context.IMPLICIT;
        case 'a' -> Context.ASSIGNMENT;
        default -> Context.EXPLICIT;
      };
    }
  }

  private Optional<Entry> entry(SqlType from, SqlType to) {
    return Optional.ofNullable(entries.getOrDefault(from, Map.of()).get(to));
  }

  private CastFact unlisted(SqlType from, SqlType to) {
    Optional<SqlType> element = types.element(from);
    if (element.isPresent() && to.array()) {
      CastFact each = fact(element.get(), to.element());
      if (each.context() != Context.NONE) {
        return each;
      }
    }
    if (types.string(to)) {
      return new CastFact(Context.ASSIGNMENT, true, types.output(from), false);
    }
    return types.string(from) ? new CastFact(Context.EXPLICIT, true, types.input(to), false) : NONE;
  }
}
