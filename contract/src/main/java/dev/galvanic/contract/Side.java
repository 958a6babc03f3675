package dev.galvanic.contract;

/** Which way a value goes. What a caller may send must not get less, nor what it may get more. */
enum Side {
  REQUEST("requests", Rule.REQUEST_NARROWED, Rule.REQUEST_WIDENED),
  REPLY("replies", Rule.REPLY_NARROWED, Rule.REPLY_WIDENED);

  private final String text;
  private final Rule narrowed;
  private final Rule widened;

  Side(String text, Rule narrowed, Rule widened) {
    this.text = text;
    this.narrowed = narrowed;
    this.widened = widened;
  }

  String text() {
    return text;
  }

  /** The rule for a set of values that lost some and gained others. */
  Rule rule(boolean lost, boolean gained) {
    return lost && gained ? Rule.TYPE_CHANGED : lost ? narrowed : widened;
  }
}
