package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.read.ReadingProcessor;
import dev.galvanic.processor.read.Sources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables that models stand for. */
class TableSchemasTest {

  private static Schema schema(String text) {
    return TableSchemas.of(ReadingProcessor.read(Sources.SERVICE, Sources.of(text)));
  }

  private static Table table(String components) {
    return schema("@Model public record T(" + components + ") {}").tables().get(0);
  }

  private static List<String> types(String components) {
    return table(components).columns().stream().map(c -> c.type().text()).toList();
  }

  private static Column column(String components) {
    return table(components).columns().get(0);
  }

  private static Optional<String> check(String components) {
    return table(components).constraints().stream()
        .filter(TableConstraint.Check.class::isInstance)
        .map(c -> ((TableConstraint.Check) c).expression())
        .findFirst();
  }

  @Test
  void everyScalarHasAType() {
    assertThat(
            types(
                "boolean a, byte b, short c, int d, long e, float f, double g, char h, String i,"
                    + " java.math.BigDecimal j, java.math.BigInteger k, UUID l, byte[] m, Instant n,"
                    + " OffsetDateTime o, LocalDate p, LocalTime q, LocalDateTime r, Duration s"))
        .containsExactly(
            "boolean",
            "smallint",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "char(1)",
            "text",
            "numeric",
            "numeric",
            "uuid",
            "bytea",
            "timestamptz",
            "timestamptz",
            "date",
            "time",
            "timestamp",
            "interval");
  }

  @Test
  void lengthsAndDigitsAreOfTheTypeAndOfWhatAListHolds() {
    assertThat(
            types(
                "@Column(length = 8) String a, @Column(length = 8) List<String> b,"
                    + " @Column(precision = 10, scale = 2) java.math.BigDecimal c,"
                    + " @Column(precision = 9) java.math.BigInteger d,"
                    + " @Column(precision = 4, scale = 1) Set<java.math.BigDecimal> e,"
                    + " @Column(type = \"character varying (3)\") String f"))
        .containsExactly(
            "varchar(8)",
            "varchar(8)[]",
            "numeric(10,2)",
            "numeric(9,0)",
            "numeric(4,1)[]",
            "varchar(3)");
  }

  @Test
  void listsAreArraysAndWhatIsDeeperIsJson() {
    Schema schema =
        schema(
            "@Model public record T(List<Integer> a, Set<UUID> b, List<C> c, Map<String, Integer> d,"
                + " P e, List<P> f, List<List<Integer>> g, Optional<List<String>> h) {}\n"
                + "enum C { X } record P(int x) {}");
    assertThat(schema.tables().get(0).columns())
        .extracting(c -> c.type().text())
        .containsExactly(
            "integer[]", "uuid[]", "text[]", "jsonb", "jsonb", "jsonb", "jsonb", "text[]");
  }

  @Test
  void nullIsForWhatMayBeAbsent() {
    assertThat(
            table("@Id @Nullable Integer a, int b, @Nullable Integer c, Optional<String> d")
                .columns())
        .extracting(Column::notNull)
        .containsExactly(true, true, false, false);
  }

  @Test
  void aKeyGetsItsValueAsItsTypeSays() {
    assertThat(column("@Id long a").identity()).isEqualTo(Column.Identity.BY_DEFAULT);
    assertThat(column("@Id UUID a").defaultSql()).contains("gen_random_uuid()");
    assertThat(column("@Id String a").defaultSql()).isEmpty();
    assertThat(column("@Id(KeyGeneration.IDENTITY_ALWAYS) int a").identity())
        .isEqualTo(Column.Identity.ALWAYS);
    assertThat(column("@Id(KeyGeneration.ASSIGNED) int a").identity())
        .isEqualTo(Column.Identity.NONE);
    assertThat(column("@Id @Column(defaultSql = \"uuidv7()\") UUID a").defaultSql())
        .contains("uuidv7()");
    assertThat(column("@Id @Column(type = \"numeric\") long a").identity())
        .isEqualTo(Column.Identity.NONE);
  }

  @Test
  void aCompositeKeyIsAssigned() {
    Table table = table("@Id int a, int b, @Id UUID c");
    assertThat(table.primaryKey())
        .contains(new TableConstraint.PrimaryKey("t_pkey", List.of("a", "c")));
    assertThat(table.columns()).extracting(Column::identity).containsOnly(Column.Identity.NONE);
    assertThat(table.column("c").orElseThrow().defaultSql()).isEmpty();
  }

  @Test
  void aSequenceIsTheTablesOrTheOneThatIsNamed() {
    Table own = table("@Id(KeyGeneration.SEQUENCE) long a");
    assertThat(own.sequences()).containsExactly("t_a_seq");
    assertThat(own.columns().get(0).defaultSql()).contains("nextval('t_a_seq')");
    Table named = table("@Id(value = KeyGeneration.SEQUENCE, sequence = \"app.Ids\") long a");
    assertThat(named.sequences()).containsExactly("app.Ids");
    assertThat(named.columns().get(0).defaultSql()).contains("nextval('app.\"Ids\"')");
  }

  @Test
  void aVersionCountsFromZero() {
    assertThat(column("@Version long version"))
        .isEqualTo(
            new Column(
                "version", new SqlType("bigint"), true, Optional.of("0"), Column.Identity.NONE));
  }

  @Test
  void anEnumIsChecked() {
    Table table =
        schema(
                "@Model public record T(C c, List<C> d, @Column(length = 3) Set<C> e, @Column(type = \"color\") C f) {}\nenum C { X, Y }")
            .tables()
            .get(0);
    assertThat(table.constraints())
        .containsExactly(
            new TableConstraint.Check("t_c_check", "c IN ('X', 'Y')", true),
            new TableConstraint.Check("t_d_check", "d <@ ARRAY['X', 'Y']::text[]", true),
            new TableConstraint.Check("t_e_check", "e <@ ARRAY['X', 'Y']::varchar[]", true));
  }

  @Test
  void constraintsAreOneCheckOfTheirColumn() {
    assertThat(check("@Min(-1) @Max(5) int order")).contains("\"order\" >= -1 AND \"order\" <= 5");
    assertThat(check("@Positive long n")).contains("n > 0");
    assertThat(check("@PositiveOrZero java.math.BigDecimal n")).contains("n >= 0");
    assertThat(check("@NotBlank String s")).contains("s ~ '\\S'");
    assertThat(check("@NotEmpty String s")).contains("s <> ''");
    assertThat(check("@NotEmpty List<String> s")).contains("cardinality(s) > 0");
    assertThat(check("@Size(min = 1, max = 9) String s"))
        .contains("char_length(s) >= 1 AND char_length(s) <= 9");
    assertThat(check("@Size(max = 9) List<Integer> s")).contains("cardinality(s) <= 9");
    assertThat(check("@Column(length = 9) @Size(min = 1, max = 9) String s"))
        .contains("char_length(s) >= 1");
    assertThat(check("@Column(length = 9) @Size(max = 5) String s"))
        .contains("char_length(s) <= 5");
    assertThat(check("@Column(length = 5) @Size(max = 9) String s")).isEmpty();
    assertThat(check("@Email @NotNull String s")).isEmpty();
    assertThat(check("@Size(max = 3) Map<String, Integer> s")).isEmpty();
  }

  @Test
  void everyConstraintHasANameAndTheSourcesOwnComesFirst() {
    Table table =
        schema(
                "@Model @Unique(columns = {\"a\", \"b\"}) @Unique(columns = \"a\", name = \"t_b_key\")\n"
                    + "@Check(name = \"t_a_check\", value = \"a <> b\")\n"
                    + "public record T(@Id int id, @Min(1) int a, @Unique int b) {}")
            .tables()
            .get(0);
    assertThat(table.constraints())
        .containsExactly(
            new TableConstraint.PrimaryKey("t_pkey", List.of("id")),
            new TableConstraint.Unique("t_a_b_key", List.of("a", "b")),
            new TableConstraint.Unique("t_b_key", List.of("a")),
            new TableConstraint.Unique("t_b_key1", List.of("b")),
            new TableConstraint.Check("t_a_check1", "a >= 1", true),
            new TableConstraint.Check("t_a_check", "a <> b", true));
  }

  @Test
  void aReferenceLeadsToTheKeyOrWhereItSays() {
    Schema schema =
        schema(
            "@Model(schema = \"app\") public record A(@Id int x, @Id int y, String z) {}\n"
                + "@Model @References(value = A.class, columns = {\"ax\", \"ay\"}, onDelete ="
                + " ReferentialAction.CASCADE) record B(@Id int id, int ax, int ay,"
                + " @References(value = A.class, to = \"z\", name = \"f\") String az,"
                + " @References(table = \"x.c\", to = \"k\") int c,"
                + " @References(B.class) @Nullable Integer parentId) {}");
    ReferentialAction none = ReferentialAction.NO_ACTION;
    TableName a = new TableName("app", "a");
    assertThat(schema.table(new TableName("", "b")).orElseThrow().constraints().subList(1, 5))
        .containsExactly(
            new TableConstraint.ForeignKey(
                "b_ax_ay_fkey",
                List.of("ax", "ay"),
                a,
                List.of("x", "y"),
                ReferentialAction.CASCADE,
                none,
                true),
            new TableConstraint.ForeignKey("f", List.of("az"), a, List.of("z"), none, none, true),
            new TableConstraint.ForeignKey(
                "b_c_fkey", List.of("c"), new TableName("x", "c"), List.of("k"), none, none, true),
            new TableConstraint.ForeignKey(
                "b_parent_id_fkey",
                List.of("parent_id"),
                new TableName("", "b"),
                List.of("id"),
                none,
                none,
                true));
  }

  @Test
  void anIndexIsAsSqlHasIt() {
    Table table =
        schema(
                "@Model @Index(columns = {\"a\", \"order desc nulls last\", \"lower(b)\", \"(a + 1)\"})\n"
                    + "@Index(columns = \"b text_pattern_ops asc\", unique = true, where = \"a > 0\", include = \"a\")\n"
                    + "@Index(columns = \"lower(b)\", name = \"i\", method = IndexMethod.HASH)\n"
                    + "public record T(int a, String b, @Index @Column(name = \"order\") int c) {}")
            .tables()
            .get(0);
    assertThat(table.indexes())
        .containsExactly(
            new TableIndex(
                "t_a_order_lower_expr_idx",
                List.of("a", "\"order\" DESC NULLS LAST", "lower(b)", "(a + 1)"),
                false,
                IndexMethod.BTREE,
                Optional.empty(),
                List.of()),
            new TableIndex(
                "t_b_a_idx",
                List.of("b text_pattern_ops"),
                true,
                IndexMethod.BTREE,
                Optional.of("a > 0"),
                List.of("a")),
            new TableIndex(
                "i", List.of("lower(b)"), false, IndexMethod.HASH, Optional.empty(), List.of()),
            new TableIndex(
                "t_order_idx",
                List.of("\"order\""),
                false,
                IndexMethod.BTREE,
                Optional.empty(),
                List.of()));
  }
}
