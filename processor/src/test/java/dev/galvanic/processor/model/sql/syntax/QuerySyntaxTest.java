package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.sql.syntax.FromItem.Join;
import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import dev.galvanic.processor.model.sql.syntax.Query.SetOperation;
import org.junit.jupiter.api.Test;

/** Queries: what is selected, from what, in which order. */
final class QuerySyntaxTest {

  @Test
  void Outputs_have_their_aliases() {
    Query.Select select = Shape.select("SELECT a, b AS select, c \"D\", * FROM t");

    assertThat(select.outputs())
        .extracting(o -> o.alias().map(Name::text).orElse(""))
        .containsExactly("", "select", "D", "");
  }

  @Test
  void Every_clause_is_kept() {
    Query query =
        Shape.query(
            "SELECT DISTINCT ON (a) a FROM t WHERE b GROUP BY c, ROLLUP (d) HAVING e"
                + " WINDOW w AS (PARTITION BY f) ORDER BY g DESC NULLS LAST LIMIT 1 OFFSET 2"
                + " FOR UPDATE OF t SKIP LOCKED");
    Query.Select select = (Query.Select) query.body();

    assertThat(Shape.all(select.distinctOn())).isEqualTo("(a)");
    assertThat(select.where().map(Shape::of)).contains("b");
    assertThat(select.groupBy()).hasSize(2);
    assertThat(select.having().map(Shape::of)).contains("e");
    assertThat(select.windows()).hasSize(1);
    assertThat(Shape.of(query.orderBy().get(0).value())).isEqualTo("g");
    assertThat(query.limit().map(Shape::of)).contains("1");
    assertThat(query.offset().map(Shape::of)).contains("2");
    assertThat(Shape.names(query.locks().get(0).of())).isEqualTo("t");
  }

  @Test
  void Fetch_first_is_a_limit() {
    assertThat(Shape.query("SELECT 1 FETCH FIRST ROW ONLY").limit().map(Shape::of)).contains("1");
    assertThat(Shape.query("SELECT 1 OFFSET 2 ROWS FETCH NEXT :n ROWS ONLY").limit().map(Shape::of))
        .contains(":n");
  }

  @Test
  void Intersect_binds_tighter_than_union_and_except() {
    Query query = Shape.query("SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 3 ORDER BY 1");
    SetOperation union = (SetOperation) query.body();

    assertThat(union.kind()).isEqualTo(SetOperation.Kind.UNION);
    assertThat(union.all()).isTrue();
    assertThat(((SetOperation) union.right().body()).kind()).isEqualTo(SetOperation.Kind.INTERSECT);
    assertThat(query.orderBy()).hasSize(1);
    assertThat(union.right().orderBy()).isEmpty();
  }

  @Test
  void Parentheses_keep_order_and_limit_within() {
    SetOperation union =
        (SetOperation) Shape.query("(SELECT 1 LIMIT 1) UNION (SELECT 2 ORDER BY 1)").body();

    assertThat(union.left().limit()).isPresent();
    assertThat(union.right().orderBy()).hasSize(1);
  }

  @Test
  void What_is_joined_before_a_condition_belongs_to_it() {
    Join join = (Join) Shape.select("SELECT * FROM a JOIN b LEFT JOIN c ON x ON y").from().get(0);

    assertThat(join.kind()).isEqualTo(JoinKind.INNER);
    assertThat(join.on().map(Shape::of)).contains("y");
    assertThat(((Join) join.right()).kind()).isEqualTo(JoinKind.LEFT);
  }

  @Test
  void Joins_are_read_from_the_left() {
    Join join =
        (Join)
            Shape.select("SELECT * FROM a NATURAL JOIN b FULL JOIN c USING (d, e) AS f")
                .from()
                .get(0);

    assertThat(join.kind()).isEqualTo(JoinKind.FULL);
    assertThat(Shape.names(join.using())).isEqualTo("d.e");
    assertThat(join.alias().orElseThrow().name().text()).isEqualTo("f");
    assertThat(((Join) join.left()).natural()).isTrue();
  }

  @Test
  void A_join_in_parentheses_may_have_an_alias() {
    FromItem.Aliased aliased =
        (FromItem.Aliased) Shape.select("SELECT * FROM (a CROSS JOIN b) AS c (d)").from().get(0);

    assertThat(aliased.alias().name().text()).isEqualTo("c");
    assertThat(aliased.of()).isInstanceOf(Join.class);
  }

  @Test
  void Parentheses_in_from_are_a_query_or_a_join_as_they_end() {
    assertThat(Shape.select("SELECT * FROM ((SELECT 1) UNION SELECT 2) x").from().get(0))
        .isInstanceOf(FromItem.Subquery.class);
    assertThat(Shape.select("SELECT * FROM ((SELECT 1) x CROSS JOIN y)").from().get(0))
        .isInstanceOf(Join.class);
  }

  @Test
  void Functions_stand_in_from_with_columns_of_their_own() {
    FromItem.Function function =
        (FromItem.Function)
            Shape.select("SELECT * FROM LATERAL f(:a) AS g (b int, c text[])").from().get(0);

    assertThat(function.lateral()).isTrue();
    assertThat(Shape.all(function.calls())).isEqualTo("(f(:a))");
    assertThat(function.alias().orElseThrow().name().text()).isEqualTo("g");
    assertThat(function.definitions())
        .extracting(d -> d.name() + " " + d.type().type())
        .containsExactly("b integer", "c text[]");
    FromItem.Function numbered =
        (FromItem.Function)
            Shape.select("SELECT * FROM unnest(a) WITH ORDINALITY u (v, n)").from().get(0);
    assertThat(numbered.ordinality()).isTrue();
    assertThat(Shape.names(numbered.alias().orElseThrow().columns())).isEqualTo("v.n");
  }

  @Test
  void Common_table_expressions_may_change_rows() {
    Query query =
        Shape.query(
            "WITH RECURSIVE a (b) AS NOT MATERIALIZED (SELECT 1),"
                + " c AS (DELETE FROM t RETURNING *) SELECT * FROM a, c");

    assertThat(query.recursive()).isTrue();
    assertThat(Shape.names(query.with().get(0).columns())).isEqualTo("b");
    assertThat(query.with().get(1).command()).isInstanceOf(Command.Delete.class);
  }

  @Test
  void Values_and_tables_are_queries() {
    Query.Values values = (Query.Values) Shape.query("VALUES (1, 'a'), (:b, NULL)").body();
    assertThat(values.rows()).hasSize(2);
    assertThat(Shape.query("TABLE s.t").body()).isInstanceOf(Query.TableOf.class);
  }

  @Test
  void What_is_no_query_is_not_read() {
    assertThat(Shape.command("listen orders")).isEqualTo(new Command.Other(0, "LISTEN"));
  }

  @Test
  void What_may_be_right_but_is_not_read_says_so() {
    assertThat(SqlParser.parse("SELECT a INTO b FROM c"))
        .isEqualTo(new Parsed.Unread(9, 4, "SELECT INTO"));
  }

  @Test
  void Nesting_has_an_end() {
    String deep = "SELECT " + "(".repeat(5000) + "1" + ")".repeat(5000);
    String chain = "SELECT 1" + " + 1".repeat(5000);

    assertThat(SqlParser.parse(deep)).isInstanceOf(Parsed.Unread.class);
    assertThat(SqlParser.parse(chain)).isInstanceOf(Parsed.Unread.class);
  }
}
