package dev.galvanic.processor.generate.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineLayoutTest {
  private static final String LONG = "a".repeat(40);

  @Test
  void aLineThatFitsStays() {
    assertThat(LineLayout.of("  int a = 1;")).containsExactly("  int a = 1;");
  }

  @Test
  void anAssignmentIsBrokenBehindTheSign() {
    assertThat(LineLayout.of("  int " + LONG + " = " + LONG + "(" + LONG + ");"))
        .containsExactly("  int " + LONG + " =", "      " + LONG + "(" + LONG + ");");
  }

  @Test
  void aChainHasACallPerLine() {
    assertThat(LineLayout.of("  return Type.of(" + LONG + ").b(" + LONG + ").c(\"x.d()\");"))
        .containsExactly(
            "  return Type.of(" + LONG + ")", "      .b(" + LONG + ")", "      .c(\"x.d()\");");
  }

  @Test
  void argumentsBeforeTheCallsOfAChainStandDeeper() {
    assertThat(LineLayout.of("  Type.of(" + LONG + ", " + LONG + ", abcdef, g).b().c();"))
        .containsExactly(
            "  Type.of(",
            "          " + LONG + ", " + LONG + ", abcdef, g)",
            "      .b()",
            "      .c();");
  }

  @Test
  void argumentsThatFitOnOneLineStandThere() {
    assertThat(
            LineLayout.of("  method(" + LONG + ", Map.of(" + LONG + ", \"),\")).run(); // xxxxx"))
        .hasSizeGreaterThan(1);
    assertThat(LineLayout.of("  return new " + LONG + "(" + LONG + ", b(c, d), \"(\\\"\", e);"))
        .containsExactly(
            "  return new " + LONG + "(", "      " + LONG + ", b(c, d), \"(\\\"\", e);");
  }

  @Test
  void argumentsThatDoNotFitOnOneLineHaveOneEach() {
    assertThat(LineLayout.of("  m(" + LONG + ", new A<B, C>(" + LONG + "), " + LONG + ");"))
        .containsExactly(
            "  m(",
            "      " + LONG + ",",
            "      new A<B, C>(" + LONG + "),",
            "      " + LONG + ");");
  }

  @Test
  void theBracketsOfAnArrayStandApartFromItsElements() {
    assertThat(LineLayout.of("    list.add(new Object[] {" + LONG + ", " + LONG + ", a(b)});"))
        .containsExactly(
            "    list.add(",
            "        new Object[] {",
            "          " + LONG + ", " + LONG + ", a(b)",
            "        });");
    assertThat(LineLayout.of("  new Object[] {" + LONG + ", a(b, c), " + LONG + ", " + LONG + "};"))
        .containsExactly(
            "  new Object[] {",
            "    " + LONG + ",",
            "    a(b, c),",
            "    " + LONG + ",",
            "    " + LONG,
            "  };");
  }

  @Test
  void aComparisonIsBrokenBeforeItsSign() {
    assertThat(LineLayout.of("  return method(" + LONG + ", " + LONG + ") > 0;"))
        .containsExactly("  return method(" + LONG + ", " + LONG + ")", "      > 0;");
    assertThat(LineLayout.of("  return method(" + LONG + ", " + LONG + ", ab) > 0;"))
        .containsExactly(
            "  return method(", "          " + LONG + ", " + LONG + ", ab)", "      > 0;");
  }

  @Test
  void aConditionalIsBrokenBeforeItsParts() {
    assertThat(LineLayout.of("  return a >= 0 ? " + LONG + " : new B<>(" + LONG + ", c, d, efgh);"))
        .containsExactly(
            "  return a >= 0", "      ? " + LONG, "      : new B<>(" + LONG + ", c, d, efgh);");
  }

  @Test
  void aCaseIsBrokenBehindTheArrow() {
    assertThat(
            LineLayout.of("  case 1 -> " + LONG + " = in.map(" + LONG + ", () -> " + LONG + ");"))
        .containsExactly(
            "  case 1 ->",
            "      " + LONG + " =",
            "          in.map(",
            "              " + LONG + ",",
            "              () -> " + LONG + ");");
  }

  @Test
  void theTermsOfASumHaveALineEach() {
    assertThat(LineLayout.of("  m(a, \"" + LONG + "\" + \"" + LONG + " + b\" + \"" + LONG + "\");"))
        .containsExactly(
            "  m(",
            "      a,",
            "      \"" + LONG + "\"",
            "          + \"" + LONG + " + b\"",
            "          + \"" + LONG + "\");");
  }

  @Test
  void whatCannotBeBrokenStays() {
    String line = "  " + LONG + LONG + LONG + ";";
    assertThat(LineLayout.of(line)).containsExactly(line);
  }
}
