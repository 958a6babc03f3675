package dev.galvanic.processor.generate.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void javadocOfOneSentenceStandsOnOneLine() {
    assertThat(SourceText.tidy("/**\n * JSON of {@link A}.\n */\nclass A {\n}\n"))
        .isEqualTo("/** JSON of {@link A}. */\nclass A {\n}\n");
  }

  @Test
  void javadocThatWouldBeTooLongStays() {
    String text = "/**\n * " + "a".repeat(100) + "\n */\nclass A {\n}\n";
    assertThat(SourceText.tidy(text)).isEqualTo(text);
  }

  @Test
  void fieldsStandTogether() {
    assertThat(
            SourceText.tidy(
                "class A {\n  int a;\n\n  int b =\n      1;\n\n  int c;\n\n  void m() {\n    a = 1;\n  }\n}\n"))
        .isEqualTo(
            "class A {\n  int a;\n  int b =\n      1;\n  int c;\n\n  void m() {\n    a = 1;\n  }\n}\n");
  }

  @Test
  void blankLinesInMethodsStay() {
    String text = "class A {\n  void m() {\n    a();\n\n    b();\n  }\n}\n";
    assertThat(SourceText.tidy(text)).isEqualTo(text);
  }

  @Test
  void theParenthesesOfAnAnnotationAreClosedWithoutBlanks() {
    assertThat(SourceText.tidy("@A( b = 1, c = \"( \" )\nclass D {\n  int e;\n}\n"))
        .isEqualTo("@A(b = 1, c = \"( \")\nclass D {\n  int e;\n}\n");
  }

  @Test
  void anEmptyBodyIsClosedOnItsLine() {
    assertThat(SourceText.tidy("class A {\n  private A() {\n  }\n}\n"))
        .isEqualTo("class A {\n  private A() {}\n}\n");
  }
}
