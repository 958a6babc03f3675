package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Expression.ColumnRef;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what names of columns mean (the manual, 4.2.1 and 7.2): the innermost query first. */
final class Names {
  /** Columns that every table has beside its own. */
  private static final Map<String, SqlType> OF_THE_SYSTEM =
      Map.of(
          "ctid", new SqlType("tid"),
          "xmin", new SqlType("xid"),
          "xmax", new SqlType("xid"),
          "cmin", new SqlType("cid"),
          "cmax", new SqlType("cid"),
          "tableoid", new SqlType("oid"));

  private final Context context;
  private final UnknownNames unknown;

  Names(Context context) {
    this.context = context;
    this.unknown = new UnknownNames(context);
  }

  Value column(ColumnRef ref, Level level) {
    List<Name> parts = ref.parts();
    Name last = parts.get(parts.size() - 1);
    return parts.size() == 1
        ? bare(ref, last, level)
        : qualified(ref, parts.subList(0, parts.size() - 1), last, level);
  }

  private Value bare(ColumnRef ref, Name name, Level from) {
    Place place = new Place(ref.at());
    Optional<Value> found = local(name, place, from, true);
    if (found.isPresent()) {
      return found.get();
    }
    for (Level level = from; level != null; level = level.parent().orElse(null)) {
      for (Item item : level.items()) {
        if (item.relation() && item.name().equals(name.text()) && seen(item, level)) {
          return row(item, place);
        }
      }
    }
    return unknown.bare(ref, name, from);
  }

  /** A column by its name alone, of this query or, if wanted, those around it. */
  Optional<Value> local(Name name, Place place, Level from, boolean outer) {
    for (Level level = from; level != null; level = outer ? level.parent().orElse(null) : null) {
      List<Value> found = new ArrayList<>();
      boolean complete = true;
      for (Item item : level.items()) {
        if (item.bare() && seen(item, level)) {
          item.columns().stream()
              .filter(c -> c.name().equals(name.text()))
              .forEach(c -> found.add(c.at(place)));
          complete &= item.complete();
          found.addAll(system(item, name, place, found));
        }
      }
      if (found.size() > 1) {
        return Optional.of(unknown.ambiguous(name, level));
      }
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
      if (!complete) {
        return Optional.of(new Value.Unclear(place, Types.UNDECIDED, List.of()));
      }
    }
    return Optional.empty();
  }

  private static List<Value> system(Item item, Name name, Place place, List<Value> found) {
    boolean has =
        found.isEmpty()
            && OF_THE_SYSTEM.containsKey(name.text())
            && item.range().flatMap(Range::table).isPresent();
    return has ? List.of(systemValue(name, place)) : List.of();
  }

  private static Value systemValue(Name name, Place place) {
    return new Value.Elements(
        place, OF_THE_SYSTEM.getOrDefault(name.text(), Types.UNDECIDED), List.of());
  }

  private Value qualified(ColumnRef ref, List<Name> qualifier, Name name, Level from) {
    Place place = new Place(ref.at());
    Optional<Item> found = item(qualifier, from);
    if (found.isEmpty()) {
      return unknown.qualifier(ref, qualifier, from);
    }
    Item item = found.get();
    List<Item.Binding> columns =
        item.columns().stream().filter(c -> c.name().equals(name.text())).toList();
    if (columns.size() == 1) {
      return columns.get(0).at(place);
    }
    if (columns.size() > 1) {
      return unknown.ambiguous(name, from);
    }
    if (OF_THE_SYSTEM.containsKey(name.text()) && item.range().flatMap(Range::table).isPresent()) {
      return systemValue(name, place);
    }
    return item.complete()
        ? unknown.column(ref, item, name)
        : new Value.Unclear(place, Types.UNDECIDED, List.of());
  }

  /** What a qualifier means; the last part of it is the name in FROM. */
  Optional<Item> item(List<Name> qualifier, Level from) {
    Name last = qualifier.get(qualifier.size() - 1);
    for (Level level = from; level != null; level = level.parent().orElse(null)) {
      for (Item item : level.items()) {
        if (item.relation()
            && item.name().equals(last.text())
            && seen(item, level)
            && schemaFits(item, qualifier)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean schemaFits(Item item, List<Name> qualifier) {
    if (qualifier.size() == 1) {
      return true;
    }
    String schema = qualifier.get(qualifier.size() - 2).text();
    return item.range()
        .map(
            r ->
                r.table()
                    .map(t -> Tables.inSchema(t.name(), schema) && t.name().name().equals(r.name()))
                    .orElse(!r.complete()))
        .orElse(false);
  }

  private static boolean seen(Item item, Level level) {
    return !item.lateralOnly() || level.lateral();
  }

  private static Value row(Item item, Place place) {
    return item.range()
        .map(
            range ->
                range.scalar()
                    ? range.var(place, 0)
                    : new Value.WholeRow(place, Types.RECORD, range))
        .orElseGet(() -> new Value.Unclear(place, Types.UNDECIDED, List.of()));
  }

  Context context() {
    return context;
  }
}
