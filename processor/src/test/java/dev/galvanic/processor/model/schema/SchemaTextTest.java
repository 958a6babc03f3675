package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

  private static final String TEXT =
      """
      galvanic schema 1
      table users
        column id integer not null identity by default
        column sex varchar(32) default 'un known'
        column price numeric(10,2) not null
        column time double precision
        primary key users_pkey (id)
        unique users_sex_key (sex, price)
        check users_price_check price >= 0
        not valid foreign key users_city_id_fkey (city_id) references app.cities (id) on delete set null
        unique index users_sex_idx
          on lower(sex)
          on price DESC
          include id
          where sex <> 'a\\\\b'
        index users_tags_idx using gin
          on tags
        sequence app.numbers
      table app."Odd \\"name\\""
        column "a,b" "public.\\"My type\\"" not null default 'two\\nlines'
      """
          .replace("app.numbers", "\"app.numbers\"");

  private static final Schema SCHEMA =
      new Schema(
          List.of(
              new Table(
                  TableName.of("users"),
                  List.of(
                      column("id", "integer", true, "", Column.Identity.BY_DEFAULT),
                      column("sex", "varchar(32)", false, "'un known'", Column.Identity.NONE),
                      column("price", "numeric(10,2)", true, "", Column.Identity.NONE),
                      column("time", "double precision", false, "", Column.Identity.NONE)),
                  List.of(
                      new TableConstraint.PrimaryKey("users_pkey", List.of("id")),
                      new TableConstraint.Unique("users_sex_key", List.of("sex", "price")),
                      new TableConstraint.Check("users_price_check", "price >= 0", true),
                      new TableConstraint.ForeignKey(
                          "users_city_id_fkey",
                          List.of("city_id"),
                          TableName.of("app.cities"),
                          List.of("id"),
                          ReferentialAction.SET_NULL,
                          ReferentialAction.NO_ACTION,
                          false)),
                  List.of(
                      new TableIndex(
                          "users_sex_idx",
                          List.of("lower(sex)", "price DESC"),
                          true,
                          IndexMethod.BTREE,
                          Optional.of("sex <> 'a\\b'"),
                          List.of("id")),
                      new TableIndex(
                          "users_tags_idx",
                          List.of("tags"),
                          false,
                          IndexMethod.GIN,
                          Optional.empty(),
                          List.of())),
                  List.of("app.numbers")),
              new Table(
                  new TableName("app", "Odd \"name\""),
                  List.of(
                      column(
                          "a,b", "public.\"My type\"", true, "'two\nlines'", Column.Identity.NONE)),
                  List.of(),
                  List.of(),
                  List.of())));

  @Test
  void aSchemaIsWrittenAsPeopleReadIt() {
    assertThat(SchemaText.write(SCHEMA)).isEqualTo(TEXT);
  }

  @Test
  void whatWasWrittenIsRead() {
    assertThat(SchemaText.read(TEXT)).isEqualTo(SCHEMA);
  }

  @Test
  void lineEndsAndEmptyLinesDoNotMatter() {
    assertThat(SchemaText.read(TEXT.replace("\n", " \r\n\r\n"))).isEqualTo(SCHEMA);
  }

  @Test
  void anySchemaIsReadAsItWasWritten() {
    for (int seed = 0; seed < 2000; seed++) {
      Schema schema = new RandomSchema(seed).schema();
      String text = SchemaText.write(schema);
      assertThat(SchemaText.read(text)).as("seed %d: %s", seed, text).isEqualTo(schema);
      assertThat(SchemaText.write(SchemaText.read(text))).isEqualTo(text);
    }
  }

  @Test
  void whatIsNoSchemaIsToldByItsLine() {
    assertRefused("", "its first line is not galvanic schema 1");
    assertRefused("galvanic schema 2\n", "its first line is not galvanic schema 1");
    assertRefused("galvanic schema 1\ntabel users\n", "line 2: \"table\" is missing");
    assertRefused("galvanic schema 1\ntable users\n  colum id\n", "line 3: its first word");
    assertRefused("galvanic schema 1\ntable users\n  unique a (b\n", "line 3: \")\" is missing");
    assertRefused("galvanic schema 1\ntable users x\n", "line 2: \"x\" is too much");
    assertRefused("galvanic schema 1\ntable \"users\n", "line 2: a quote is not closed");
    assertRefused("galvanic schema 1\n  column a b\n", "it stands where no line");
    assertRefused("galvanic schema 1\ntable a\n  index a using b\n    on c", "line 3: ");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> SchemaText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Column column(
      String name, String type, boolean notNull, String defaultSql, Column.Identity identity) {
    return new Column(
        name,
        new SqlType(type),
        notNull,
        Optional.of(defaultSql).filter(sql -> !sql.isEmpty()),
        identity);
  }
}
