package dev.galvanic.processor.check.lint;

/** What becomes of a compile that breaks a rule. */
enum Severity {
  /** javac warns, and with -Werror fails. */
  WARNING("warning"),
  /** It fails, unless the migration accepts it with a reason. */
  ERROR("error"),
  /** It fails, for no reason makes it work. */
  FINAL("error, not to be accepted");

  private final String text;

  Severity(String text) {
    this.text = text;
  }

  /** As the list of the rules has it. */
  String text() {
    return text;
  }
}
