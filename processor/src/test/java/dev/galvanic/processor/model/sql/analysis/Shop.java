package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Column.Identity;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableConstraint.ForeignKey;
import dev.galvanic.processor.model.schema.TableConstraint.PrimaryKey;
import dev.galvanic.processor.model.schema.TableConstraint.Unique;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small shop, whose statements the tests analyse. */
final class Shop {
  static final Schema SCHEMA =
      new Schema(
          List.of(
              table(
                  "customers",
                  columns(
                      "id integer! identity",
                      "email text!",
                      "name varchar(80)",
                      "country char(2)! default",
                      "age smallint",
                      "tags text[]! default",
                      "settings jsonb",
                      "create_time timestamptz! default"),
                  new PrimaryKey("customers_pkey", List.of("id")),
                  new Unique("customers_email_key", List.of("email"))),
              table(
                  "orders",
                  columns(
                      "id bigint! always",
                      "customer_id integer!",
                      "referrer_id integer",
                      "status text! default",
                      "total numeric(10,2)! default",
                      "note text",
                      "placed timestamptz! default"),
                  new PrimaryKey("orders_pkey", List.of("id")),
                  key("orders", "customer_id", "customers"),
                  key("orders", "referrer_id", "customers")),
              table(
                  "items",
                  columns("order_id bigint!", "line integer!", "product text!", "price numeric"),
                  new PrimaryKey("items_pkey", List.of("order_id", "line")),
                  key("items", "order_id", "orders")),
              table(
                  "people",
                  columns("id integer!", "boss_id integer", "name text!", "Full Name text"),
                  new PrimaryKey("people_pkey", List.of("id")),
                  key("people", "boss_id", "people"))));

  private static final Catalog CATALOG = Catalog.load();

  private Shop() {}

  static Analyzed analyse(String sql) {
    return new Analysis(SCHEMA, CATALOG, Outside.NOTHING).of(sql);
  }

  static Analyzed analyse(String sql, Outside outside) {
    return new Analysis(SCHEMA, CATALOG, outside).of(sql);
  }

  static Analyzed analyse(String sql, Schema schema) {
    return new Analysis(schema, CATALOG, Outside.NOTHING).of(sql);
  }

  /** The columns, each as {@code name type}, with a question mark if it may be NULL. */
  static List<String> columns(String... written) {
    return Arrays.asList(written);
  }

  /**
   * What is selected: {@code name type}, and {@code ?} or {@code ??} if it may be NULL or is not
   * known, {@code ~} if it hardly ever is.
   */
  static String rows(String sql) {
    return rows(sql, Map.of());
  }

  /** The same of a statement of whose parameters something is known. */
  static String rows(String sql, Map<List<String>, SentValue> values) {
    Analyzed analyzed = new Analysis(SCHEMA, CATALOG, Outside.NOTHING).of(sql, values);
    return analyzed.findings().isEmpty()
        ? analyzed.columns().stream().map(Shop::text).collect(Collectors.joining(", "))
        : errors(analyzed, sql);
  }

  private static String text(OutputColumn column) {
    String nullness =
        switch (column.nullness()) {
          case NOT_NULL -> "";
          case NULLABLE -> "?";
          case RARE -> "~";
          case UNKNOWN -> "??";
        };
    return column.name() + " " + column.type().map(SqlType::text).orElse("-") + nullness;
  }

  /** The parameters, in their order: {@code name type}, and {@code !} if NULL is refused. */
  static String parameters(String sql) {
    Analyzed analyzed = analyse(sql);
    return analyzed.findings().isEmpty()
        ? analyzed.parameters().stream()
            .map(
                p ->
                    String.join(".", p.path())
                        + " "
                        + p.type().map(SqlType::text).orElse("-")
                        + (p.notNull() ? "!" : ""))
            .collect(Collectors.joining(", "))
        : errors(analyzed, sql);
  }

  /** What is told, each with the text that it points to. */
  static String findings(String sql) {
    return errors(analyse(sql), sql);
  }

  static String errors(Analyzed analyzed, String sql) {
    return analyzed.findings().stream()
        .map(
            f ->
                f.problem()
                    + " at ["
                    + sql.substring(f.at(), Math.min(sql.length(), f.at() + f.length()))
                    + "]: "
                    + f.fact()
                    + ". "
                    + f.action()
                    + ".")
        .collect(Collectors.joining("\n"));
  }

  /** The statement with its stars replaced. */
  static String starless(String sql) {
    StringBuilder text = new StringBuilder(sql);
    List<StarColumns> stars = new ArrayList<>(analyse(sql).stars());
    for (int i = stars.size() - 1; i >= 0; i--) {
      StarColumns star = stars.get(i);
      text.replace(star.at(), star.at() + star.length(), star.text());
    }
    return text.toString();
  }

  private static Table table(String name, List<String> columns, TableConstraint... constraints) {
    List<TableIndex> indexes =
        name.equals("orders")
            ? List.of(
                new TableIndex(
                    "orders_open_idx",
                    List.of("customer_id"),
                    true,
                    IndexMethod.BTREE,
                    Optional.of("status = 'open'"),
                    List.of()))
            : List.of();
    return new Table(
        TableName.of(name),
        columns.stream().map(Shop::column).toList(),
        List.of(constraints),
        indexes,
        List.of());
  }

  private static TableConstraint key(String table, String column, String to) {
    return new ForeignKey(
        table + "_" + column + "_fkey",
        List.of(column),
        TableName.of(to),
        List.of("id"),
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        true);
  }

  private static Column column(String written) {
    String[] parts =
        written.startsWith("Full Name") ? new String[] {"Full Name", "text"} : written.split(" ");
    boolean required = parts[1].endsWith("!");
    String rest = parts.length > 2 ? parts[2] : "";
    return new Column(
        parts[0],
        SqlType.parse(required ? parts[1].substring(0, parts[1].length() - 1) : parts[1]),
        required,
        rest.equals("default") ? Optional.of("now()") : Optional.empty(),
        rest.equals("identity")
            ? Identity.BY_DEFAULT
            : rest.equals("always") ? Identity.ALWAYS : Identity.NONE);
  }
}
