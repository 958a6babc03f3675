package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types, defaults and constraints that cannot be what they are written to be. */
class TypeMistakesTest {

  private static final String ANY =
      "Use a scalar, an enum, a record, or an Optional, List, Set or Map<String, ...> of these.";

  @TempDir Path output;
  private Mistakes mistakes;

  @BeforeEach
  void compileHere() {
    mistakes = new Mistakes(output);
  }

  @Test
  void aTypeThatIsNotCarriedIsSaidWhereItStands() {
    mistakes.inRecord(
        "\nint id,\njava.util.Date at",
        "R.java:5 [UnsupportedType] Data.at is of type Date, which Galvanic does not carry."
            + " Use java.time.Instant.");
    mistakes.inRecord(
        "int[] ids",
        "R.java:3 [UnsupportedType] Data.ids is of type int[], which Galvanic does not carry."
            + " Use List.");
    mistakes.inRecord(
        "Collection<String> names",
        "R.java:3 [UnsupportedType] Data.names is of type Collection<String>, which Galvanic does"
            + " not carry. Use List.");
    mistakes.inRecord(
        "Map<Integer, String> names",
        "R.java:3 [UnsupportedType] Data.names is of type Map<Integer, String>, which Galvanic does"
            + " not carry. Use String for the keys.");
    mistakes.inRecord(
        "List<? extends Number> all",
        "R.java:3 [UnsupportedType] Data.all is of type ? extends Number, which Galvanic does not"
            + " carry. "
            + ANY);
    mistakes.inRecord(
        "R other",
        "R.java:3 [UnsupportedType] Data.other is of type R, which Galvanic does not carry."
            + " Make it a record.");
  }

  @Test
  void aParameterOrResultThatIsNotCarriedIsSaidWhereItStands() {
    mistakes.inResource(
        "@Get public Object a() { return null; }",
        "R.java:3 [UnsupportedType] what R.a() returns is of type Object, which Galvanic does not"
            + " carry. "
            + ANY);
    mistakes.inResource(
        "@Get public void a(\nThread t) {}",
        "R.java:4 [UnsupportedType] t of R.a(Thread) is of type Thread, which Galvanic does not"
            + " carry. "
            + ANY);
  }

  @Test
  void aPlaceThatCarriesTextCarriesNothingElse() {
    mistakes.inResource(
        "public record F(int n) {} @Get(\"/{f}\") public void a(F f) {}",
        "R.java:3 [UnsupportedType] f of R.a(R.F) is of type R.F, which a path cannot carry."
            + " Use a scalar or an enum, or an Optional, List or Set of these where it may be left"
            + " out or repeated.");
    mistakes.inResource(
        "@Get public void a(@HeaderParam Map<String, String> m) {}",
        "R.java:3 [UnsupportedType] m of R.a(Map<String, String>) is of type Map<String, String>,"
            + " which a header cannot carry. Use a scalar or an enum, or an Optional, List or Set of"
            + " these where it may be left out or repeated.");
  }

  @Test
  void aRecordThatIsSpreadOverAQueryHoldsTexts() {
    mistakes.inResource(
        "public record In(int n) {} public record F(In in) {} @Get public void a(F f) {}",
        "R.java:3 [UnsupportedType] R.F.in cannot stand in a query or form, over which GET /r spreads"
            + " f. Take it as the body, or give R.F scalars and lists of scalars only.");
  }

  @Test
  void aPrivateTypeCannotBeUsed() {
    mistakes.inResource(
        "private record P(int n) {} @Get public P a() { return null; }",
        "R.java:3 [NotAccessible] P is private. Make it public, since generated code uses it.");
  }

  @Test
  void aSealedTypeIsNotCarriedYet() {
    mistakes.inResource(
        "public sealed interface S { record A(int n) implements S {} }\n"
            + "@Get public S a() { return null; }",
        "R.java:4 [NotYet] what R.a() returns is of type R.S, which Galvanic does not carry yet. "
            + ANY);
  }

  @Test
  void whatCannotBeNullIsNotNullable() {
    mistakes.inRecord(
        "@Nullable Optional<String> n",
        "R.java:3 [ContradictingConstraint] Data.n is @Nullable, which Optional<String> cannot be."
            + " Remove @Nullable.");
  }

  @Test
  void aConstraintThatIsNotEnforcedIsAnError() {
    mistakes.inRecord(
        "\n@Negative int n",
        "R.java:4 [UnsupportedConstraint] @Negative on Data.n is a constraint that Galvanic does not"
            + " know. Use one of @NotNull, @NotBlank, @NotEmpty, @Size, @Min, @Max, @Positive,"
            + " @PositiveOrZero, @Pattern, @Email, or check it in the handler.");
    mistakes.inRecord(
        "@Min(1) String n",
        "R.java:3 [UnsupportedConstraint] @Min cannot hold for Data.n, which is no whole or decimal"
            + " number. Remove it.");
    mistakes.inRecord(
        "List<@Size(max = 3) String> n",
        "R.java:3 [UnsupportedConstraint] @Size on what Data.n holds is not enforced. Hold records,"
            + " and put the constraint on their components.");
    mistakes.inRecord(
        "@Size(max = 3, message = \"{max} at most\") String n",
        "R.java:3 [UnsupportedConstraint] the template in 'message' of @Size on Data.n is not"
            + " supported. Remove it.");
    mistakes.inRecord(
        "@Email(regexp = \"x\") String n",
        "R.java:3 [UnsupportedConstraint] 'regexp' of @Email on Data.n is not supported. Remove it.");
    mistakes.inResource(
        "@Get @NotNull public String a() { return \"\"; }",
        "R.java:3 [UnsupportedConstraint] @NotNull on R.a() is a constraint that is not enforced."
            + " Put constraints on the components of records and on parameters.");
  }

  @Test
  void aConstraintOfTheUsersOwnIsAnError() {
    String own =
        "package a; @jakarta.validation.Constraint(validatedBy = {})\n"
            + "@java.lang.annotation.Target(java.lang.annotation.ElementType.PARAMETER)\n"
            + "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)\n"
            + "public @interface Even {}";
    assertThat(
            Javac.into(output)
                .compile(
                    Sources.SERVICE,
                    own,
                    Sources.of("@Route public class R { @Get public void a(@Even int n) {} }"))
                .messages())
        .containsExactly(
            "R.java:2 [UnsupportedConstraint] @Even on n of R.a(int) is a constraint that Galvanic"
                + " does not know. Use one of @NotNull, @NotBlank, @NotEmpty, @Size, @Min, @Max,"
                + " @Positive, @PositiveOrZero, @Pattern, @Email, or check it in the handler.");
  }

  @Test
  void aConstraintDoesNotContradictItsType() {
    mistakes.inRecord(
        "@NotBlank @Nullable String n",
        "R.java:3 [ContradictingConstraint] Data.n is @Nullable and @NotBlank."
            + " Remove one of the two.");
    mistakes.inRecord(
        "@NotNull Optional<String> n",
        "R.java:3 [ContradictingConstraint] Data.n is Optional and @NotNull."
            + " Remove one of the two.");
    mistakes.inRecord(
        "@Size(min = 3, max = 2) String n",
        "R.java:3 [ContradictingConstraint] no size of Data.n is between 3 and 2."
            + " Give min and max with 0 <= min <= max.");
    mistakes.inRecord(
        "@jakarta.validation.constraints.Pattern(\nregexp = \"[a\") String n",
        "R.java:4 [ContradictingConstraint] the pattern of Data.n is no regular expression:"
            + " Unclosed character class. Write one that java.util.regex.Pattern compiles.");
  }

  @Test
  void aDefaultIsAValueOfItsType() {
    mistakes.inResource(
        "@Get public void a(@Default(\"ten\") int n) {}",
        "R.java:3 [BadDefault] 'ten' is not a value of n of R.a(int). Write one as a query would.");
    mistakes.inResource(
        "@Get public void a(@Default(\"\\u0031\\u0030x\") DayOfWeek n) {}",
        "R.java:3 [BadDefault] '10x' is not a constant of DayOfWeek. Write one of its constants.");
    mistakes.inRecord(
        "@Default(\"1\") List<Integer> n",
        "R.java:3 [BadDefault] Data.n is neither a scalar nor an enum and has no default."
            + " Remove @Default.");
  }

  @Test
  void allTheMistakesOfACompileAreSaidInTheOrderOfTheSource() {
    mistakes.inResource(
        "@Get public Object a() { return null; }\n"
            + "@Get(\"/b\") public void b(@Default(\"x\") int n, Thread t) {}\n"
            + "@Get(\"c\") public void c() {}",
        "R.java:3 [UnsupportedType] what R.a() returns is of type Object, which Galvanic does not"
            + " carry. "
            + ANY,
        "R.java:4 [BadDefault] 'x' is not a value of n of R.b(int, Thread). Write one as a query"
            + " would.",
        "R.java:4 [UnsupportedType] t of R.b(int, Thread) is of type Thread, which Galvanic does not"
            + " carry. "
            + ANY,
        "R.java:5 [BadPath] the path 'c' does not start with '/'. Write it like /users/{id}.");
  }

  @Test
  void aMistakeIsNotSaidAgainByWhatLeansOnIt() {
    assertThat(
            Javac.into(output)
                .compile(
                    Sources.SERVICE,
                    Sources.of("public record N(Thread t) {}"),
                    Sources.of("@Singleton public abstract class B {}"),
                    Sources.of(
                        "@Repository public interface P { @Sql(\"DELETE FROM x WHERE t = :n.t\")"
                            + " void a(N n); }"),
                    Sources.of("@Route public class R { public R(B b, P p) {} }"))
                .messages())
        .containsExactly(
            "B.java:2 [NotConstructible] B is abstract, so that the wiring cannot make it. Make it"
                + " concrete, or annotate the class that extends it.",
            "N.java:2 [UnsupportedType] N.t is of type Thread, which Galvanic does not carry. "
                + ANY);
  }

  @Test
  void everyScalarRefusesADefaultThatIsNoneOfItsValues() {
    for (String type :
        new String[] {
          "boolean",
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "char",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "UUID",
          "byte[]",
          "Instant",
          "OffsetDateTime",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Duration"
        }) {
      assertThat(
              Javac.into(output)
                  .compile(
                      Sources.SERVICE,
                      Sources.of(
                          "@Route public class R { @Get public void a(@Default(\"?!\") "
                              + type
                              + " n) {} }"))
                  .messages())
          .as(type)
          .singleElement()
          .asString()
          .startsWith("R.java:2 [BadDefault] '?!' is not a value of n of R.a(");
    }
  }
}
