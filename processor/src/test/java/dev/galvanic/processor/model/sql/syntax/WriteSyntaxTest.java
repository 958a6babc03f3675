package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.sql.syntax.Command.MergeAction;
import dev.galvanic.processor.model.sql.syntax.Command.MergeMatch;
import org.junit.jupiter.api.Test;

/** Statements that change rows. */
final class WriteSyntaxTest {

  @Test
  void An_insert_has_columns_rows_and_what_it_does_on_conflict() {
    Command.Insert insert =
        (Command.Insert)
            Shape.command(
                "INSERT INTO s.t AS x (a, b[1]) VALUES (:a, DEFAULT)"
                    + " ON CONFLICT (a, lower(b)) WHERE c DO UPDATE SET b = EXCLUDED.b WHERE x.d"
                    + " RETURNING id, *");

    assertThat(Shape.names(insert.table())).isEqualTo("s.t");
    assertThat(insert.alias().orElseThrow().text()).isEqualTo("x");
    assertThat(insert.columns())
        .extracting(c -> c.column().text() + c.part())
        .containsExactly("afalse", "btrue");
    Command.OnConflict conflict = insert.onConflict().orElseThrow();
    assertThat(Shape.all(conflict.on())).isEqualTo("(a, lower(b))");
    assertThat(Shape.of(conflict.update().get(0).value())).isEqualTo("excluded.b");
    assertThat(conflict.where().map(Shape::of)).contains("x.d");
    assertThat(insert.returning()).hasSize(2);
  }

  @Test
  void An_insert_takes_the_rows_of_a_query_in_any_parentheses() {
    Command.Insert insert = (Command.Insert) Shape.command("INSERT INTO t (((SELECT 1)))");

    assertThat(insert.columns()).isEmpty();
    assertThat(insert.source()).isPresent();
  }

  @Test
  void An_insert_of_defaults_has_no_source() {
    assertThat(((Command.Insert) Shape.command("INSERT INTO t DEFAULT VALUES")).source()).isEmpty();
  }

  @Test
  void An_update_assigns_to_one_column_or_many() {
    Command.Update update =
        (Command.Update)
            Shape.command(
                "UPDATE t x SET a = 1, (b, c) = (SELECT 1, 2) FROM u WHERE x.id = u.id RETURNING a");

    assertThat(update.alias().orElseThrow().text()).isEqualTo("x");
    assertThat(update.set().get(1).targets()).hasSize(2);
    assertThat(update.set().get(1).value()).isInstanceOf(Expression.Scalar.class);
    assertThat(update.from()).hasSize(1);
    assertThat(update.where().map(Shape::of)).contains("(x.id = u.id)");
  }

  @Test
  void A_delete_may_use_other_tables() {
    Command.Delete delete =
        (Command.Delete)
            Shape.command("WITH q AS (SELECT 1) DELETE FROM ONLY t USING q WHERE true");

    assertThat(delete.with()).hasSize(1);
    assertThat(Shape.names(delete.table())).isEqualTo("t");
    assertThat(delete.using()).hasSize(1);
  }

  @Test
  void A_merge_says_what_it_does_to_which_rows() {
    Command.Merge merge =
        (Command.Merge)
            Shape.command(
                "MERGE INTO t USING u ON t.id = u.id"
                    + " WHEN MATCHED AND t.a THEN UPDATE SET a = 1"
                    + " WHEN NOT MATCHED BY SOURCE THEN DELETE"
                    + " WHEN NOT MATCHED THEN INSERT (id) VALUES (u.id)"
                    + " WHEN NOT MATCHED BY TARGET THEN DO NOTHING RETURNING merge_action()");

    assertThat(merge.whens())
        .extracting(Command.MergeWhen::match)
        .containsExactly(
            MergeMatch.MATCHED,
            MergeMatch.NOT_MATCHED_BY_SOURCE,
            MergeMatch.NOT_MATCHED_BY_TARGET,
            MergeMatch.NOT_MATCHED_BY_TARGET);
    assertThat(merge.whens())
        .extracting(Command.MergeWhen::action)
        .containsExactly(
            MergeAction.UPDATE, MergeAction.DELETE, MergeAction.INSERT, MergeAction.NOTHING);
  }
}
