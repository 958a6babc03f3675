package dev.galvanic.processor.model.schema;

import static dev.galvanic.processor.model.schema.Sketch.COLOR;
import static dev.galvanic.processor.model.schema.Sketch.INT;
import static dev.galvanic.processor.model.schema.Sketch.LONG;
import static dev.galvanic.processor.model.schema.Sketch.TEXT;
import static dev.galvanic.processor.model.schema.Sketch.scalar;

import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Models of tables, and everything that may be done to them at random and leaves them valid. */
record Edits(List<TableModel> tables, List<String> colors, int counter) {

  /** A type, and the defaults that it may have. */
  private record Kind(ValueType type, List<String> defaults) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(INT, List.of("", "0", "7")),
          new Kind(LONG, List.of("", "0", "9")),
          new Kind(TEXT, List.of("", "'x'", "'none'")),
          new Kind(scalar(ScalarType.BOOLEAN), List.of("", "false")),
          new Kind(scalar(ScalarType.UUID), List.of("", "gen_random_uuid()")),
          new Kind(scalar(ScalarType.BIG_DECIMAL), List.of("", "1.5")),
          new Kind(scalar(ScalarType.INSTANT), List.of("", "now()")),
          new Kind(scalar(ScalarType.LOCAL_DATE), List.of("")),
          new Kind(new ValueType.EnumOf(COLOR), List.of("", "'RED'")),
          new Kind(new ValueType.ListOf(TEXT), List.of("")));

  private static final List<BiFunction<Edits, Random, Edits>> ALL =
      List.of(
          Edits::addColumn,
          Edits::addColumn,
          Edits::dropColumn,
          Edits::renameColumn,
          Edits::renameColumn,
          Edits::retype,
          Edits::nullability,
          Edits::defaults,
          Edits::unique,
          Edits::index,
          Edits::reference,
          Edits::check,
          Edits::constraints,
          Edits::color,
          Edits::addTable,
          Edits::dropTable,
          Edits::renameTable,
          Edits::keyType,
          Edits::keyGeneration,
          Edits::keyColumns);

  static Edits start(Random random) {
    Edits edits = new Edits(List.of(), List.of("RED", "GREEN"), 0);
    for (int i = 0; i < 3; i++) {
      edits = edits.addTable(random);
    }
    for (int i = 0; i < 8; i++) {
      edits = ALL.get(random.nextInt(ALL.size())).apply(edits, random);
    }
    return edits;
  }

  Edits edit(int seed) {
    Random random = new Random(seed);
    return ALL.get(random.nextInt(ALL.size())).apply(this, random);
  }

  Edits with(List<TableModel> others) {
    return new Edits(others, colors, counter);
  }

  private Edits replaced(TableModel was, TableModel is) {
    return new Edits(
        tables.stream().map(t -> t.record().equals(was.record()) ? is : t).toList(),
        colors,
        counter + 1);
  }

  private Edits addColumn(Random random) {
    TableModel table = pick(tables, random);
    ColumnModel column = column("c" + counter, random);
    List<ColumnModel> columns = new ArrayList<>(table.columns());
    columns.add(random.nextInt(columns.size() + 1), column);
    return replaced(table, columns(table, columns));
  }

  private Edits dropColumn(Random random) {
    TableModel table = pick(tables, random);
    List<ColumnModel> plain = table.columns().stream().filter(c -> c.id().isEmpty()).toList();
    if (plain.isEmpty()) {
      return this;
    }
    String name = pick(plain, random).name();
    return replaced(table, without(table, name));
  }

  private Edits renameColumn(Random random) {
    TableModel table = pick(tables, random);
    String from = pick(table.columns(), random).name();
    String to = "r" + counter;
    UnaryOperator<String> other = name -> name.equals(from) ? to : name;
    UnaryOperator<String> text = sql -> SqlNames.renamed(sql, from, to);
    return replaced(
        table,
        Sketch.with(
            table,
            table.name(),
            table.columns().stream()
                .map(c -> c.name().equals(from) ? Sketch.named(c, to) : c)
                .toList(),
            table.uniques().stream()
                .map(u -> new UniqueModel(u.columns().stream().map(other).toList(), "", u.origin()))
                .toList(),
            table.indexes().stream()
                .map(
                    i ->
                        new IndexModel(
                            i.columns().stream().map(text).toList(),
                            "",
                            i.unique(),
                            i.method(),
                            text.apply(i.where()),
                            i.include().stream().map(other).toList(),
                            i.origin()))
                .toList(),
            table.references().stream()
                .map(
                    r ->
                        new ReferenceModel(
                            r.columns().stream().map(other).toList(),
                            r.model(),
                            "",
                            List.of(),
                            r.onDelete(),
                            r.onUpdate(),
                            "",
                            r.origin()))
                .toList(),
            table.checks().stream()
                .map(c -> new CheckModel(text.apply(c.expression()), c.name(), c.origin()))
                .toList()));
  }

  private Edits retype(Random random) {
    TableModel table = pick(tables, random);
    List<ColumnModel> plain =
        table.columns().stream().filter(c -> c.id().isEmpty() && !refers(table, c)).toList();
    if (plain.isEmpty()) {
      return this;
    }
    ColumnModel was = pick(plain, random);
    ColumnModel is = column(was.name(), random);
    return replaced(
        table,
        Sketch.with(
            columns(table, was, is),
            table.name(),
            columns(table, was, is).columns(),
            table.uniques(),
            table.indexes().stream()
                .filter(
                    i ->
                        !SqlNames.uses(i.where(), was.name())
                            && i.columns().stream().noneMatch(c -> c.contains("(")))
                .toList(),
            table.references(),
            table.checks().stream()
                .filter(c -> !SqlNames.uses(c.expression(), was.name()))
                .toList()));
  }

  private Edits nullability(Random random) {
    TableModel table = pick(tables, random);
    List<ColumnModel> plain = table.columns().stream().filter(c -> c.id().isEmpty()).toList();
    if (plain.isEmpty()) {
      return this;
    }
    ColumnModel was = pick(plain, random);
    ValueType type =
        was.type().absentable() ? was.type().present() : new ValueType.Nullable(was.type());
    ColumnModel is = Sketch.typed(was, type, was.defaultSql().orElse(""));
    return replaced(table, columns(table, was, is));
  }

  private Edits defaults(Random random) {
    TableModel table = pick(tables, random);
    ColumnModel was = pick(table.columns(), random);
    if (was.id().isPresent()) {
      return this;
    }
    Kind kind =
        KINDS.stream().filter(k -> k.type().equals(was.type().present())).findFirst().orElseThrow();
    ColumnModel is = Sketch.typed(was, was.type(), pick(kind.defaults(), random));
    return replaced(table, columns(table, was, is));
  }

  private Edits unique(Random random) {
    TableModel table = pick(tables, random);
    if (!table.uniques().isEmpty() && random.nextBoolean()) {
      return replaced(
          table,
          Sketch.with(
              table,
              table.name(),
              table.columns(),
              table.uniques().subList(1, table.uniques().size()),
              table.indexes(),
              table.references(),
              table.checks()));
    }
    return replaced(table, Sketch.unique(table, some(table, random)));
  }

  private Edits index(Random random) {
    TableModel table = pick(tables, random);
    if (!table.indexes().isEmpty() && random.nextBoolean()) {
      return replaced(
          table,
          Sketch.with(
              table,
              table.name(),
              table.columns(),
              table.uniques(),
              table.indexes().subList(1, table.indexes().size()),
              table.references(),
              table.checks()));
    }
    String[] columns = some(table, random);
    String column = pick(table.columns(), random).name();
    String where = random.nextBoolean() ? "" : column + " IS NOT NULL";
    if (random.nextInt(3) == 0) {
      columns[0] = "coalesce(" + columns[0] + ", " + columns[0] + ")";
    } else if (random.nextInt(3) == 0) {
      columns[0] = columns[0] + " DESC";
    }
    return replaced(table, Sketch.index(table, where, columns));
  }

  private Edits reference(Random random) {
    TableModel table = pick(tables, random);
    if (!table.references().isEmpty() && random.nextBoolean()) {
      return replaced(
          table,
          Sketch.with(
              table,
              table.name(),
              table.columns(),
              table.uniques(),
              table.indexes(),
              table.references().subList(1, table.references().size()),
              table.checks()));
    }
    TableModel to = pick(tables, random);
    List<ColumnModel> key = KeyValues.key(to);
    if (key.size() != 1) {
      return this;
    }
    ValueType type = key.get(0).type();
    ColumnModel column =
        random.nextBoolean()
            ? Sketch.nullable("f" + counter, type)
            : Sketch.column("f" + counter, type);
    List<ColumnModel> columns = new ArrayList<>(table.columns());
    columns.add(column);
    return replaced(table, Sketch.references(columns(table, columns), column.name(), to));
  }

  private Edits check(Random random) {
    TableModel table = pick(tables, random);
    if (!table.checks().isEmpty() && random.nextBoolean()) {
      return replaced(
          table,
          Sketch.with(
              table,
              table.name(),
              table.columns(),
              table.uniques(),
              table.indexes(),
              table.references(),
              table.checks().subList(1, table.checks().size())));
    }
    String column = pick(table.columns(), random).name();
    return replaced(
        table, Sketch.check(table, "check_" + counter, column + " IS NOT NULL OR 1 = 1"));
  }

  private Edits constraints(Random random) {
    TableModel table = pick(tables, random);
    ColumnModel was = pick(table.columns(), random);
    if (!was.type().present().equals(INT)) {
      return this;
    }
    return replaced(
        table,
        columns(
            table, was, Sketch.with(was, new Constraint.Min(random.nextInt(3), Optional.empty()))));
  }

  private Edits color(Random random) {
    List<String> others = new ArrayList<>(colors);
    if (others.size() > 1 && random.nextBoolean()) {
      others.remove(others.size() - 1);
    } else {
      others.add("C" + counter);
    }
    return new Edits(tables, others, counter + 1);
  }

  private Edits addTable(Random random) {
    List<TableModel> all = new ArrayList<>(tables);
    TableModel table = Sketch.table("T" + counter, "t" + counter, Sketch.id());
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<ColumnModel> columns = new ArrayList<>(table.columns());
      columns.add(column("c" + counter + "_" + i, random));
      table = columns(table, columns);
    }
    all.add(table);
    Edits edits = new Edits(all, colors, counter + 1);
    return random.nextBoolean() ? edits : edits.reference(random);
  }

  private Edits dropTable(Random random) {
    if (tables.size() < 2) {
      return this;
    }
    TableModel gone = pick(tables, random);
    List<TableModel> left =
        tables.stream()
            .filter(t -> !t.equals(gone))
            .map(
                t ->
                    Sketch.with(
                        t,
                        t.name(),
                        t.columns(),
                        t.uniques(),
                        t.indexes(),
                        t.references().stream()
                            .filter(r -> !r.model().equals(Optional.of(gone.record())))
                            .toList(),
                        t.checks()))
            .toList();
    return new Edits(left, colors, counter + 1);
  }

  private Edits renameTable(Random random) {
    TableModel table = pick(tables, random);
    return replaced(
        table,
        Sketch.with(
            table,
            "n" + counter,
            table.columns(),
            table.uniques(),
            table.indexes(),
            table.references(),
            table.checks()));
  }

  /** All that refers to it follows. */
  private Edits keyType(Random random) {
    TableModel table = pick(tables, random);
    List<ColumnModel> key = KeyValues.key(table);
    if (key.size() != 1 || refers(table, key.get(0))) {
      return this;
    }
    ValueType type = pick(List.of(INT, LONG, TEXT, scalar(ScalarType.UUID)), random);
    ColumnModel is = Sketch.id(key.get(0).name(), type, IdModel.Generation.AUTO);
    List<TableModel> all = new ArrayList<>();
    for (TableModel other : tables) {
      TableModel changed = other.equals(table) ? columns(table, key.get(0), is) : other;
      for (ReferenceModel reference : other.references()) {
        if (reference.model().equals(Optional.of(table.record()))) {
          ColumnModel was =
              changed.columns().stream()
                  .filter(c -> c.name().equals(reference.columns().get(0)))
                  .findFirst()
                  .orElseThrow();
          ValueType referring = was.type().absentable() ? new ValueType.Nullable(type) : type;
          changed = columns(changed, was, Sketch.typed(was, referring, ""));
        }
      }
      all.add(changed);
    }
    return new Edits(all, colors, counter + 1);
  }

  private Edits keyGeneration(Random random) {
    TableModel table = pick(tables, random);
    List<ColumnModel> key = KeyValues.key(table);
    if (key.size() != 1 || key.get(0).defaultSql().isPresent()) {
      return this;
    }
    ColumnModel was = key.get(0);
    boolean counted = was.type().present().equals(INT) || was.type().present().equals(LONG);
    List<IdModel.Generation> generations =
        counted
            ? List.of(
                IdModel.Generation.ASSIGNED,
                IdModel.Generation.IDENTITY,
                IdModel.Generation.IDENTITY_ALWAYS,
                IdModel.Generation.SEQUENCE)
            : List.of(IdModel.Generation.ASSIGNED, IdModel.Generation.AUTO);
    return replaced(
        table,
        columns(
            table, was, Sketch.with(was, Optional.of(new IdModel(pick(generations, random), "")))));
  }

  /** Another column becomes the key, or a part of it, unless something refers to the key. */
  private Edits keyColumns(Random random) {
    TableModel table = pick(tables, random);
    boolean referred =
        tables.stream()
            .flatMap(t -> t.references().stream())
            .anyMatch(r -> r.model().equals(Optional.of(table.record())));
    ColumnModel other = pick(table.columns(), random);
    if (referred || refers(table, other)) {
      return this;
    }
    Optional<IdModel> part = Optional.of(new IdModel(IdModel.Generation.AUTO, ""));
    boolean instead = random.nextBoolean();
    List<ColumnModel> columns =
        table.columns().stream()
            .map(
                c ->
                    c.equals(other)
                        ? Sketch.with(
                            Sketch.typed(c, c.type().present(), c.defaultSql().orElse("")), part)
                        : instead ? Sketch.with(c, Optional.<IdModel>empty()) : c)
            .toList();
    return replaced(table, columns(table, columns));
  }

  private static boolean refers(TableModel table, ColumnModel column) {
    return table.references().stream().anyMatch(r -> r.columns().contains(column.name()));
  }

  private static ColumnModel column(String name, Random random) {
    Kind kind = pick(KINDS, random);
    ValueType type = random.nextBoolean() ? kind.type() : new ValueType.Nullable(kind.type());
    return Sketch.column(name, type, pick(kind.defaults(), random));
  }

  private static String[] some(TableModel table, Random random) {
    String one = pick(table.columns(), random).name();
    String other = pick(table.columns(), random).name();
    return one.equals(other) ? new String[] {one} : new String[] {one, other};
  }

  private static TableModel without(TableModel table, String name) {
    return Sketch.with(
        table,
        table.name(),
        table.columns().stream().filter(c -> !c.name().equals(name)).toList(),
        table.uniques().stream().filter(u -> !u.columns().contains(name)).toList(),
        table.indexes().stream()
            .filter(
                i ->
                    !SqlNames.uses(i.where(), name)
                        && i.columns().stream().noneMatch(c -> SqlNames.uses(c, name)))
            .toList(),
        table.references().stream().filter(r -> !r.columns().contains(name)).toList(),
        table.checks().stream().filter(c -> !SqlNames.uses(c.expression(), name)).toList());
  }

  private static TableModel columns(TableModel table, List<ColumnModel> columns) {
    return Sketch.columns(table, columns.toArray(ColumnModel[]::new));
  }

  private static TableModel columns(TableModel table, ColumnModel was, ColumnModel is) {
    return columns(table, table.columns().stream().map(c -> c.equals(was) ? is : c).toList());
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
