package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a column when its type changes. */
class ConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // from | to | by itself | the table is written anew | may lose or refuse
        "varchar(32)|varchar(64)|YES|false|false",
        "varchar(64)|varchar(32)|YES|true|true",
        "varchar(32)|text|YES|false|false",
        "text|varchar|YES|false|false",
        "text|varchar(32)|YES|true|true",
        "text|citext|YES|false|false",
        "char(5)|text|YES|true|false",
        "char(5)|varchar(8)|YES|true|false",
        "integer|bigint|YES|true|false",
        "bigint|integer|YES|true|true",
        "integer|numeric(10,2)|YES|true|true",
        "integer|numeric(12,2)|YES|true|false",
        "integer|real|YES|true|true",
        "integer|text|YES|true|false",
        "integer|varchar(3)|YES|true|true",
        "text|integer|NO|true|true",
        "numeric(10,2)|numeric(12,2)|YES|false|false",
        "numeric(10,2)|numeric(12,3)|YES|true|false",
        "numeric(10,2)|numeric(10,3)|YES|true|true",
        "numeric(10,2)|numeric|YES|false|false",
        "numeric|numeric(10,2)|YES|true|true",
        "double precision|real|YES|true|true",
        "timestamp|timestamptz|YES|true|false",
        "timestamptz|timestamp|YES|true|true",
        "timestamptz|date|YES|true|true",
        "date|timestamptz|YES|true|false",
        "timestamp(3)|timestamp|YES|false|false",
        "timestamp|timestamp(6)|YES|false|false",
        "timestamp|timestamp(3)|YES|true|true",
        "cidr|inet|YES|false|false",
        "inet|cidr|YES|true|true",
        "varbit(3)|varbit(5)|YES|false|false",
        "bit(3)|bit(5)|YES|true|true",
        "json|jsonb|YES|true|false",
        "text|jsonb|NO|true|true",
        "uuid|text|YES|true|false",
        "text|uuid|NO|true|true",
        "boolean|integer|NO|true|true",
        "text|text[]|NO|true|true",
        "text[]|text|YES|true|false",
        "integer[]|bigint[]|YES|true|false",
        "varchar(3)[]|varchar(5)[]|YES|true|false",
        "app.color|text|YES|true|false",
        "text|app.color|UNKNOWN|true|true",
        "geometry|geography|UNKNOWN|true|true",
      })
  void aChangeIsKnown(
      SqlType from, SqlType to, Conversion.Automatic automatic, boolean rewrites, boolean narrows) {
    assertThat(Conversion.of(from, to)).isEqualTo(new Conversion(automatic, rewrites, narrows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"text", "numeric(10,2)", "app.color", "int4range[]"})
  void toTheSameTypeNothingHappens(SqlType type) {
    assertThat(Conversion.of(type, type))
        .isEqualTo(new Conversion(Conversion.Automatic.YES, false, false));
  }
}
