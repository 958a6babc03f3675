package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.NullFact.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be asked of the catalogue. */
class CatalogTest {
  private final Catalog catalog = Catalog.load();

  @Test
  void aFunctionIsFoundByTheTypesOfItsArguments() {
    assertThat(found("round", "numeric", "integer").result()).isEqualTo(type("numeric"));
    assertThat(found("round", "double precision").result()).isEqualTo(type("double precision"));
    assertThat(found("sum", "integer").result()).isEqualTo(type("bigint"));
    assertThat(found("upper", "varchar(32)").result()).isEqualTo(type("text"));
  }

  @Test
  void anUntypedArgumentBecomesWhatIsDeclared() {
    assertThat(found("date_trunc", "unknown", "timestamptz").parameters())
        .containsExactly(type("text"), type("timestamptz"));
    assertThat(found("array_append", "integer[]", "unknown").parameters())
        .containsExactly(type("integer[]"), type("integer"));
  }

  @Test
  void whatTakesAnyTypeLeavesAnUntypedArgumentAsItIs() {
    assertThat(found("concat", "unknown", "integer").parameters())
        .containsExactly(Catalog.UNKNOWN, type("integer"));
  }

  @Test
  void polymorphicTypesAreResolved() {
    assertThat(found("array_agg", "uuid").result()).isEqualTo(type("uuid[]"));
    assertThat(found("unnest", "text[]").result()).isEqualTo(type("text"));
    assertThat(found("lower", "tstzrange").result()).isEqualTo(type("timestamptz"));
    assertThat(found("lag", "smallint", "integer", "bigint").result()).isEqualTo(type("bigint"));
  }

  @Test
  void whatNoArgumentTellsIsUndetermined() {
    assertThat(function("unnest", "unknown")).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(function("cardinality", "unknown"))
        .isEqualTo(new Resolution.Undetermined("cardinality(anyarray)"));
  }

  @Test
  void argumentsMayBeNamedAndLeftOut() {
    Resolution resolution =
        catalog.function("make_interval", List.of(CallArgument.of(type("integer")).named("days")));
    assertThat(resolution).isInstanceOf(Resolution.Found.class);
    assertThat(
            catalog.function(
                "make_interval", List.of(CallArgument.of(type("integer")).named("day"))))
        .isInstanceOf(Resolution.NotFound.class);
  }

  @Test
  void aTypeThatIsCalledIsACast() {
    FunctionFact fact = found("date", "unknown");
    assertThat(fact.kind()).isEqualTo(FunctionKind.CAST);
    assertThat(fact.result()).isEqualTo(type("date"));
  }

  @Test
  void aParameterIsNoLiteralThere() {
    Resolution resolution = catalog.function("date", List.of(CallArgument.ofParameter()));
    assertThat(((Resolution.Found) resolution).fact().parameters())
        .containsExactly(type("timestamptz"));
  }

  @Test
  void aWrongNameHasNearOnes() {
    assertThat(function("uper", "text"))
        .isEqualTo(new Resolution.NotFound(List.of(), List.of("upper")));
  }

  @Test
  void aKeywordMayBeNearToo() {
    assertThat(function("coalese", "text"))
        .isEqualTo(new Resolution.NotFound(List.of(), List.of("coalesce")));
  }

  @Test
  void wrongArgumentsHaveTheSignatures() {
    assertThat(function("initcap", "integer", "integer"))
        .isEqualTo(new Resolution.NotFound(List.of("initcap(text)"), List.of()));
  }

  @Test
  void severalThatAreAsGoodAreAmbiguous() {
    assertThat(catalog.operator("+", Optional.of(Catalog.UNKNOWN), Catalog.UNKNOWN))
        .isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void aTypeOfSomebodyElsesIsNotKnown() {
    assertThat(function("upper", "citext")).isEqualTo(new Resolution.NotKnown(type("citext")));
    assertThat(catalog.operator("=", Optional.of(type("mood")), type("mood")))
        .isEqualTo(new Resolution.NotKnown(type("mood")));
  }

  @Test
  void butWhatTakesAnyTypeTakesIt() {
    assertThat(found("count", "mood").result()).isEqualTo(type("bigint"));
    assertThat(found("array_agg", "mood").result()).isEqualTo(type("mood[]"));
    assertThat(
            ((Resolution.Found) catalog.operator("@>", Optional.of(type("mood[]")), type("mood[]")))
                .fact()
                .result())
        .isEqualTo(type("boolean"));
  }

  @Test
  void anOperatorPrefersTheTypeOfTheOtherSide() {
    FunctionFact fact =
        ((Resolution.Found) catalog.operator("=", Optional.of(type("uuid")), Catalog.UNKNOWN))
            .fact();
    assertThat(fact.parameters()).containsExactly(type("uuid"), type("uuid"));
    assertThat(fact.signature()).isEqualTo("=(uuid, uuid)");
  }

  @Test
  void aFunctionInFromHasColumns() {
    assertThat(found("jsonb_each", "jsonb").columns())
        .containsExactly(
            new FunctionColumn("key", type("text"), true),
            new FunctionColumn("value", type("jsonb"), true));
    assertThat(found("generate_series", "integer", "integer").columns())
        .containsExactly(new FunctionColumn("generate_series", type("integer"), false));
    assertThat(found("jsonb_to_record", "jsonb").columns()).isEmpty();
  }

  @Test
  void castsHaveAPlaceWhereTheyAreMade() {
    assertThat(cast("integer", "bigint").context()).isEqualTo(CastFact.Context.IMPLICIT);
    assertThat(cast("bigint", "integer").context()).isEqualTo(CastFact.Context.ASSIGNMENT);
    assertThat(cast("text", "integer").context()).isEqualTo(CastFact.Context.EXPLICIT);
    assertThat(cast("text", "integer").byText()).isTrue();
    assertThat(cast("uuid", "integer").context()).isEqualTo(CastFact.Context.NONE);
    assertThat(cast("mood", "text").context()).isEqualTo(CastFact.Context.NOT_KNOWN);
    assertThat(cast("integer[]", "bigint[]").context()).isEqualTo(CastFact.Context.IMPLICIT);
    assertThat(cast("char(5)", "bpchar").context()).isEqualTo(CastFact.Context.IMPLICIT);
  }

  @Test
  void severalTypesHaveACommonOneOrTwoThatDoNotMatch() {
    assertThat(common("integer", "unknown", "numeric"))
        .isEqualTo(new CommonType.Of(type("numeric")));
    assertThat(common("unknown", "unknown")).isEqualTo(new CommonType.Of(type("text")));
    assertThat(common("unknown", "integer", "text")).isEqualTo(new CommonType.Mismatch(1, 2));
    assertThat(common("mood", "mood", "unknown")).isEqualTo(new CommonType.Of(type("mood")));
    assertThat(common("mood", "text")).isEqualTo(new CommonType.NotKnown(type("mood")));
  }

  @Test
  void volatilityIsKnown() {
    assertThat(found("now").volatility()).isEqualTo(Volatility.STABLE);
    assertThat(found("nextval", "unknown").volatility()).isEqualTo(Volatility.VOLATILE);
    assertThat(found("pg_advisory_xact_lock", "bigint").volatility())
        .isEqualTo(Volatility.VOLATILE);
    assertThat(cast("text", "timestamptz").volatility()).isEqualTo(Volatility.STABLE);
  }

  @Test
  void nullIsToldOf() {
    assertThat(nulls(found("length", "text"))).isEqualTo(new NullFact(Answer.NEVER, false, false));
    assertThat(nulls(found("concat", "text"))).isEqualTo(new NullFact(Answer.NEVER, false, true));
    assertThat(nulls(found("sum", "bigint"))).isEqualTo(new NullFact(Answer.NEVER, true, false));
    assertThat(nulls(found("count", "text"))).isEqualTo(new NullFact(Answer.NEVER, false, true));
    assertThat(nulls(found("array_length", "text[]", "integer")).result()).isEqualTo(Answer.MAY);
    assertThat(nulls(found("extract", "text", "date")).result()).isEqualTo(Answer.RARELY);
    assertThat(nulls(found("pg_stat_get_numscans", "oid")).result()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aTypeHasACategoryAndParts() {
    TypeFact array = catalog.type(type("text[]")).orElseThrow();
    assertThat(array.category()).isEqualTo('A');
    assertThat(array.element()).contains(type("text"));
    assertThat(catalog.type(type("int4range")).orElseThrow().subtype()).contains(type("integer"));
    assertThat(catalog.type(type("jsonb")).orElseThrow().subscripted()).contains(type("jsonb"));
    assertThat(catalog.type(type("timestamptz")).orElseThrow().preferred()).isTrue();
    assertThat(catalog.type(type("mood"))).isEmpty();
  }

  private NullFact nulls(FunctionFact fact) {
    return catalog.nullness(fact);
  }

  private CommonType common(String... types) {
    return catalog.common(Arrays.stream(types).map(CatalogTest::type).toList());
  }

  private CastFact cast(String from, String to) {
    return catalog.cast(type(from), type(to));
  }

  private FunctionFact found(String name, String... types) {
    Resolution resolution = function(name, types);
    assertThat(resolution).isInstanceOf(Resolution.Found.class);
    return ((Resolution.Found) resolution).fact();
  }

  private Resolution function(String name, String... types) {
    return catalog.function(
        name, Arrays.stream(types).map(CatalogTest::type).map(CallArgument::of).toList());
  }

  private static SqlType type(String text) {
    return new SqlType(text);
  }
}
