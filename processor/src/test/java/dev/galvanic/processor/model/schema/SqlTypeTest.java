package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One type has one text. */
class SqlTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "character varying (32)|varchar(32)",
        "CHARACTER  VARYING|varchar",
        "VarChar(3)|varchar(3)",
        "national character varying(3)|varchar(3)",
        "char|char(1)",
        "character(4)|char(4)",
        "bpchar(4)|char(4)",
        "bpchar|bpchar",
        "\"char\"|\"char\"",
        "int|integer",
        "INT4|integer",
        "pg_catalog.int4|integer",
        "int8|bigint",
        "float8|double precision",
        "double   precision|double precision",
        "float|double precision",
        "float(24)|real",
        "float(25)|double precision",
        "decimal( 10 , 2 )|numeric(10,2)",
        "numeric(4)|numeric(4,0)",
        "numeric|numeric",
        "timestamp with time zone|timestamptz",
        "timestamp (3) with time zone|timestamptz(3)",
        "timestamp without time zone|timestamp",
        "time with time zone|timetz",
        "bit|bit(1)",
        "bit varying(5)|varbit(5)",
        "text[]|text[]",
        "text [3] []|text[]",
        "int ARRAY[4]|integer[]",
        "numeric(4,1)[]|numeric(4,1)[]",
        "timestamp(3) with time zone[]|timestamptz(3)[]",
        "interval day to second(3)|interval day to second(3)",
        "app.Color|app.color",
        "app.\"Color\"[]|app.\"Color\"[]",
        "geometry(Point, 4326)|geometry(point,4326)",
        "varchar(32|varchar(32",
        "text text[] text|text text[] text",
        "''|''",
      })
  void everyWayOfWritingATypeIsTheSame(String written, String canonical) {
    assertThat(SqlType.parse(written).text()).isEqualTo(canonical);
    assertThat(SqlType.parse(canonical).text()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(32)|varchar",
        "numeric(10,2)[]|numeric",
        "interval day to second(3)|interval",
        "double precision[]|double precision",
      })
  void aTypeHasANameWithoutWhatLimitsIt(String type, String base) {
    assertThat(new SqlType(type).base()).isEqualTo(base);
  }
}
