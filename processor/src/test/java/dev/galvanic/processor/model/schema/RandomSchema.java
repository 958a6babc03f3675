package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Schemas of no sense, with names and expressions that are hard to tell from what is around. */
final class RandomSchema {
  private static final List<String> WORDS =
      List.of(
          "users",
          "not",
          "null",
          "default",
          "index",
          "unique",
          "a b",
          "\"",
          "\\",
          "\n",
          " ",
          ",",
          "(",
          ")",
          "using",
          "where",
          "on",
          "not valid",
          ".",
          "Ä",
          "\u2028",
          "'",
          "x1",
          "--",
          "\r");
  private static final List<String> TYPES =
      List.of(
          "integer",
          "varchar(32)",
          "numeric(10,2)",
          "text[]",
          "double precision",
          "app.\"My type\"",
          "odd not null",
          "x default y");

  private final Random random;

  RandomSchema(long seed) {
    random = new Random(seed);
  }

  Schema schema() {
    return new Schema(list(3, this::table));
  }

  private Table table() {
    return new Table(
        tableName(),
        list(4, this::column),
        list(4, this::constraint),
        list(3, this::index),
        list(2, this::text));
  }

  private TableName tableName() {
    return new TableName(random.nextBoolean() ? "" : text(), text());
  }

  private Column column() {
    return new Column(
        text(),
        new SqlType(any(TYPES)),
        random.nextBoolean(),
        optional(),
        any(List.of(Column.Identity.values())));
  }

  private TableConstraint constraint() {
    return switch (random.nextInt(4)) {
      case 0 -> new TableConstraint.PrimaryKey(text(), names());
      case 1 -> new TableConstraint.Unique(text(), names());
      case 2 -> new TableConstraint.Check(text(), text(), random.nextBoolean());
      default ->
          new TableConstraint.ForeignKey(
              text(),
              names(),
              tableName(),
              names(),
              any(List.of(ReferentialAction.values())),
              any(List.of(ReferentialAction.values())),
              random.nextBoolean());
    };
  }

  private TableIndex index() {
    return new TableIndex(
        text(),
        names(),
        random.nextBoolean(),
        any(List.of(IndexMethod.values())),
        optional(),
        list(2, this::text));
  }

  private Optional<String> optional() {
    return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(list(2, this::text));
    names.add(text());
    return names;
  }

  private String text() {
    StringBuilder text = new StringBuilder(any(WORDS));
    while (random.nextInt(3) == 0) {
      text.append(any(List.of("", " ", "_"))).append(any(WORDS));
    }
    return text.toString();
  }

  private <T> List<T> list(int most, Supplier<T> of) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(of.get());
    }
    return list;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
