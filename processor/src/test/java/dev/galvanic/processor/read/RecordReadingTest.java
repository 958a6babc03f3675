package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Records, enums and tables. */
class RecordReadingTest {

  private static final ValueType INT = new ValueType.Scalar(ScalarType.INT, true);
  private static final ValueType STRING = new ValueType.Scalar(ScalarType.STRING, false);

  /** A service with one resource whose one route answers the type. */
  private static ServiceModel answering(String type, String... sources) {
    String[] all = new String[sources.length + 2];
    System.arraycopy(sources, 0, all, 0, sources.length);
    all[sources.length] = Sources.SERVICE;
    all[sources.length + 1] =
        Sources.of(
            "@Route(\"/x\") public class X { @Get public " + type + " get() { return null; } }");
    return ReadingProcessor.read(all);
  }

  private static RecordModel record(String components) {
    return answering("R", Sources.of("public record R(" + components + ") {}")).records().get(0);
  }

  private static ComponentModel component(String text) {
    return record(text).components().get(0);
  }

  @Test
  void componentsStandInDeclarationOrder() {
    assertThat(record("int b, String a, boolean c").components())
        .extracting(ComponentModel::name)
        .containsExactly("b", "a", "c");
  }

  @Test
  void everyScalarIsKnown() {
    RecordModel record =
        record(
            "boolean a, byte b, short c, int d, long e, float f, double g, char h, String i,"
                + " java.math.BigDecimal j, java.math.BigInteger k, UUID l, byte[] m, Instant n,"
                + " OffsetDateTime o, LocalDate p, LocalTime q, LocalDateTime r, Duration s");
    assertThat(record.components())
        .extracting(c -> ((ValueType.Scalar) c.type()).scalar())
        .containsExactly(ScalarType.values());
  }

  @Test
  void aBoxIsAScalarThatIsNoPrimitive() {
    assertThat(component("Integer n").type())
        .isEqualTo(new ValueType.Scalar(ScalarType.INT, false));
  }

  @Test
  void whatIsNullableOfATypeUseIsNullable() {
    assertThat(component("@Nullable String n").type()).isEqualTo(new ValueType.Nullable(STRING));
  }

  @Test
  void whatIsNullableOfADeclarationIsNullableWhoeverSaysIt() {
    String annotation =
        "package b; import java.lang.annotation.*;\n"
            + "@Target({ElementType.FIELD, ElementType.PARAMETER}) public @interface Nullable {}";
    RecordModel record =
        answering("R", annotation, Sources.of("public record R(@b.Nullable String n) {}"))
            .records()
            .get(0);
    assertThat(record.components().get(0).type()).isEqualTo(new ValueType.Nullable(STRING));
  }

  @Test
  void nullableReachesIntoArraysAndTypeArguments() {
    assertThat(component("byte @Nullable [] n").type())
        .isEqualTo(new ValueType.Nullable(new ValueType.Scalar(ScalarType.BYTES, false)));
    assertThat(component("List<@Nullable String> n").type())
        .isEqualTo(new ValueType.ListOf(new ValueType.Nullable(STRING)));
  }

  @Test
  void nullableIsSeenThroughAConstructorOfTheUsersOwn() {
    RecordModel compact =
        answering("R", Sources.of("public record R(@Nullable String n) { public R {} }"))
            .records()
            .get(0);
    assertThat(compact.components().get(0).type()).isEqualTo(new ValueType.Nullable(STRING));
    RecordModel explicit =
        answering(
                "R",
                Sources.of(
                    "public record R(@Size(max = 3) @Nullable String n, int m) {"
                        + " public R(@Nullable String n, int m) { this.n = n; this.m = m; }"
                        + " public R(int m) { this(null, m); } }"))
            .records()
            .get(0);
    assertThat(explicit.components().get(0).type()).isEqualTo(new ValueType.Nullable(STRING));
    assertThat(explicit.components().get(0).constraints())
        .containsExactly(new Constraint.Size(0, 3, Optional.empty()));
  }

  @Test
  void containersHoldWhatTheySay() {
    assertThat(component("Optional<Set<UUID>> n").type())
        .isEqualTo(
            new ValueType.Optional(
                new ValueType.SetOf(new ValueType.Scalar(ScalarType.UUID, false))));
    assertThat(component("Map<String, List<String>> n").type())
        .isEqualTo(new ValueType.MapOf(new ValueType.ListOf(STRING)));
  }

  @Test
  void recordsAndEnumsAreReachedThroughAnything() {
    ServiceModel service =
        answering(
            "Map<String, Optional<City>>",
            Sources.of("public record City(Province province, Extent size) {}"),
            Sources.of("public record Province(int id) {}"),
            Sources.of("/** How big. */ public enum Extent { SMALL, BIG { } }"));
    assertThat(service.records())
        .extracting(r -> r.type().simple())
        .containsExactly("City", "Province");
    assertThat(service.enums()).hasSize(1);
    assertThat(service.enums().get(0).constants()).containsExactly("SMALL", "BIG");
    assertThat(service.enums().get(0).description()).isEqualTo("How big.");
  }

  @Test
  void aRecordMayHoldItself() {
    RecordModel tree =
        answering("Tree", Sources.of("public record Tree(List<Tree> children) {}"))
            .records()
            .get(0);
    assertThat(tree.components().get(0).type())
        .isEqualTo(
            new ValueType.ListOf(new ValueType.RecordOf(TypeRef.of("a", "Tree"), List.of())));
  }

  @Test
  void aGenericRecordKeepsItsVariables() {
    ServiceModel service =
        answering("Box<Integer>", Sources.of("public record Box<T>(T item, List<T> more) {}"));
    assertThat(service.records().get(0).variables()).containsExactly("T");
    assertThat(service.records().get(0).components().get(0).type())
        .isEqualTo(new ValueType.Variable("T"));
  }

  @Test
  void aNestedRecordHasTheNamesOfItsOuters() {
    ServiceModel service =
        answering(
            "Outer.Inner", Sources.of("public class Outer { public record Inner(int n) {} }"));
    assertThat(service.records().get(0).type())
        .isEqualTo(new TypeRef("a", List.of("Outer", "Inner")));
  }

  @Test
  void everyConstraintIsRead() {
    Optional<String> none = Optional.empty();
    assertThat(component("@NotNull String n").constraints())
        .containsExactly(new Constraint.NotNull(none));
    assertThat(component("@NotBlank @Email String n").constraints())
        .containsExactly(new Constraint.NotBlank(none), new Constraint.Email(none));
    assertThat(component("@NotEmpty @Size(min = 1, max = 9) List<String> n").constraints())
        .containsExactly(new Constraint.NotEmpty(none), new Constraint.Size(1, 9, none));
    assertThat(component("@Min(-1) @Max(3) @Positive @PositiveOrZero long n").constraints())
        .containsExactly(
            new Constraint.Min(-1, none),
            new Constraint.Max(3, none),
            new Constraint.Positive(none),
            new Constraint.PositiveOrZero(none));
    assertThat(
            component(
                    "@jakarta.validation.constraints.Pattern(regexp = \"[a-z]+\", flags ="
                        + " jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE, message ="
                        + " \"must be a word\") String n")
                .constraints())
        .containsExactly(new Constraint.Pattern("[a-z]+", 2, Optional.of("must be a word")));
  }

  @Test
  void aRepeatedConstraintCountsEachTime() {
    assertThat(component("@Size(min = 1) @Size(max = 9) String n").constraints()).hasSize(2);
  }

  @Test
  void validIsSeenOnTheComponentAndOnWhatItHolds() {
    String city = Sources.of("public record City(@Min(1) int id) {}");
    for (String text : List.of("@Valid City c", "List<@Valid City> c", "@Valid List<City> c")) {
      RecordModel record =
          answering("R", city, Sources.of("public record R(" + text + ") {}")).records().get(1);
      assertThat(record.components().get(0).valid()).as(text).isTrue();
    }
    assertThat(component("int c").valid()).isFalse();
  }

  @Test
  void aDefaultIsKeptAsText() {
    assertThat(component("@Default(\"3\") int n").defaultText()).contains("3");
  }

  @Test
  void descriptionsComeFromTheAnnotationOrTheJavadoc() {
    RecordModel record =
        answering(
                "R",
                Sources.of(
                    "/** A thing, {@code x < y}.\n *\n * <p>More of {@link String#length() it}.\n"
                        + " * @param n the number\n *     of things\n * @param m unused */\n"
                        + "public record R(int n, @Description(\"said outright\") int m) {}"))
            .records()
            .get(0);
    assertThat(record.description()).isEqualTo("A thing, `x < y`.\n\nMore of it.");
    assertThat(record.components().get(0).description()).isEqualTo("the number of things");
    assertThat(record.components().get(1).description()).isEqualTo("said outright");
  }

  @Test
  void aModelIsATableOfColumns() {
    TableModel table =
        ReadingProcessor.read(
                Sources.SERVICE,
                Sources.of(
                    "/** People.\n * @param name how one is called */ @Model(table = \"users\")\n"
                        + "public record User(@Id int id, @Column(length = 8, defaultSql = \"'x'\") @Unique"
                        + " String name, @Column(name = \"gender\", type = \"char(1)\", description ="
                        + " \"as told\") @Nullable String sex, int cityId) {}"))
            .tables()
            .get(0);
    assertThat(table.name()).isEqualTo("users");
    assertThat(table.description()).isEqualTo("People.");
    assertThat(table.columnNames()).containsExactly("id", "name", "gender", "city_id");
    ColumnModel name = table.columns().get(1);
    assertThat(name.length()).isEqualTo(OptionalInt.of(8));
    assertThat(name.defaultSql()).contains("'x'");
    assertThat(name.description()).isEqualTo("how one is called");
    ColumnModel sex = table.columns().get(2);
    assertThat(sex.sqlType()).contains("char(1)");
    assertThat(sex.type()).isEqualTo(new ValueType.Nullable(STRING));
    assertThat(sex.description()).isEqualTo("as told");
    assertThat(table.columns().get(0).id()).isPresent();
    assertThat(table.columns().get(0).type()).isEqualTo(INT);
  }

  @Test
  void aTableWithoutANameIsCalledAsTheRecord() {
    TableModel table =
        ReadingProcessor.read(
                Sources.SERVICE, Sources.of("@Model public record UserRole(@Id int id) {}"))
            .tables()
            .get(0);
    assertThat(table.name()).isEqualTo("user_role");
  }
}
