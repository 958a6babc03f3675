package dev.galvanic.processor.generate.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.generate.migration.Statement.Kind;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainSqlTest {

  @Test
  void statementsGoInAsTheyAreWritten() {
    assertThat(statements("UPDATE a SET b = 1;\n-- and\nUPDATE a SET c = ';';"))
        .containsExactly(change("UPDATE a SET b = 1;\n-- and\nUPDATE a SET c = ';';"));
  }

  @Test
  void theLastSemicolonIsOptionalAndNeverFallsIntoAComment() {
    assertThat(statements("UPDATE a SET b = 1")).containsExactly(change("UPDATE a SET b = 1;"));
    assertThat(statements("UPDATE a SET b = 1 -- all"))
        .containsExactly(change("UPDATE a SET b = 1; -- all"));
    assertThat(statements(" UPDATE a SET b = 1; /* all */ "))
        .containsExactly(change("UPDATE a SET b = 1; /* all */"));
  }

  @Test
  void theBodyOfAFunctionIsNotCut() {
    String sql =
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT f();";
    assertThat(statements(sql)).containsExactly(change(sql));
  }

  @Test
  void whatNoTransactionMayHoldStandsAlone() {
    for (String sql :
        List.of(
            "CREATE INDEX CONCURRENTLY i ON a (b)",
            "create unique index concurrently if not exists i on a (b)",
            "DROP INDEX CONCURRENTLY i",
            "REINDEX INDEX CONCURRENTLY i",
            "REINDEX (VERBOSE) TABLE CONCURRENTLY a",
            "ALTER TABLE a DETACH PARTITION b CONCURRENTLY",
            "VACUUM ANALYZE a",
            "ALTER SYSTEM SET work_mem = '8MB'")) {
      assertThat(statements("UPDATE a SET b = 1; " + sql + "; UPDATE a SET b = 2"))
          .as(sql)
          .containsExactly(
              change("UPDATE a SET b = 1;"),
              new Statement(sql + ";", Kind.ALONE, Optional.empty()),
              change("UPDATE a SET b = 2;"));
    }
  }

  @Test
  void whatOnlySoundsLikeItDoesNot() {
    for (String sql :
        List.of(
            "REFRESH MATERIALIZED VIEW CONCURRENTLY m;",
            "CREATE INDEX i ON a (concurrently);",
            "UPDATE a SET b = 'VACUUM a;';",
            "COMMENT ON TABLE a IS 'CREATE INDEX CONCURRENTLY';")) {
      assertThat(statements(sql)).containsExactly(change(sql));
    }
  }

  @Test
  void anIndexMadeConcurrentlyIsNamedIfTheEffectHasIt() {
    TableIndex index =
        new TableIndex("i", List.of("b"), false, IndexMethod.BTREE, Optional.empty(), List.of());
    SchemaChange.Execute execute =
        new SchemaChange.Execute(
            "CREATE INDEX CONCURRENTLY i ON app.a (b)",
            List.of(new SchemaChange.AddIndex(index, true)));
    assertThat(PlainSql.statements(execute, TableName.of("app.a")))
        .containsExactly(Statement.making("app.i", "CREATE INDEX CONCURRENTLY i ON app.a (b)"));
  }

  private static List<Statement> statements(String sql) {
    return PlainSql.statements(new SchemaChange.Execute(sql, List.of()), TableName.of("a"));
  }

  private static Statement change(String sql) {
    return new Statement(sql, Kind.CHANGE, Optional.empty());
  }
}
