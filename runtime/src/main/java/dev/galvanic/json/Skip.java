package dev.galvanic.json;

/** Reads past a value that nobody wants, as strictly as one that is wanted. */
final class Skip {
  private Skip() {}

  static void value(Cursor in) {
    int token = in.token();
    switch (token) {
      case '"' -> in.text().take(in);
      case '{' -> object(in);
      case '[' -> array(in);
      case 't' -> in.literal("true");
      case 'f' -> in.literal("false");
      case 'n' -> in.literal("null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(in);
      default -> in.syntax(in.at, "a value");
    }
  }

  private static void object(Cursor in) {
    if (in.open()) {
      while (Structure.nextName(in)) {
        if (Structure.name(in) != null) {
          value(in);
        }
      }
    }
  }

  private static void array(Cursor in) {
    if (in.open()) {
      while (Structure.nextElement(in)) {
        value(in);
      }
    }
  }

  private static void number(Cursor in) {
    if (in.number().take(in) && in.number().digits() > in.options.maxNumber()) {
      in.wrong(in.number().tooLong(in.options));
    }
  }
}
