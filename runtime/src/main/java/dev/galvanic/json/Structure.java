package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/** The commas, colons and brackets of objects and arrays. */
final class Structure {
  private Structure() {}

  /** False, after reporting and skipping, where there is no object. */
  static boolean beginObject(Cursor in) {
    if (in.token() == '{') {
      return in.open();
    }
    in.wrongType("must be an object");
    return false;
  }

  /** False, after reporting and skipping, where there is no array. */
  static boolean beginArray(Cursor in) {
    if (in.token() == '[') {
      return in.open();
    }
    in.wrongType("must be an array");
    return false;
  }

  /** Goes to the opening quote of the next name; false after the object's end, which closes it. */
  static boolean nextName(Cursor in) {
    if (toName(in)) {
      return true;
    }
    in.close();
    return false;
  }

  /** Goes to the opening quote of the next name; false after the object's end. */
  static boolean toName(Cursor in) {
    Frame frame = in.frame;
    frame.place = 0;
    int token = in.token();
    if (frame.started && token == ',') {
      in.at++;
      token = in.token();
    } else if (token == '}') {
      in.at++;
      return false;
    } else if (frame.started) {
      in.syntax(in.at, "a comma or }");
      return false;
    }
    if (token != '"') {
      in.syntax(in.at, frame.started ? "a member name" : "a member name or }");
      return false;
    }
    frame.started = true;
    return true;
  }

  /** Goes to the next element; false after the array's end, which closes it. */
  static boolean nextElement(Cursor in) {
    Frame frame = in.frame;
    int token = in.token();
    if (token == ']') {
      in.at++;
    } else if (token < 0 || frame.started && token != ',') {
      in.syntax(in.at, frame.started ? "a comma or ]" : "a value or ]");
    } else {
      if (frame.started) {
        in.at++;
      }
      frame.started = true;
      frame.place = frame.place < 0 ? frame.place - 1 : ~0;
      in.right = true;
      return true;
    }
    in.close();
    return false;
  }

  /** Takes the name that the place is at, and the colon. False after a mistake that ends all. */
  static boolean takeName(Cursor in) {
    int quote = in.at;
    if (!in.text().take(in)) {
      return false;
    }
    if (in.at - quote - 2 > in.options.maxName()) {
      in.end("has a member name of more than " + in.options.maxName() + " bytes, at byte " + quote);
      return false;
    }
    in.frame.place = quote;
    in.right = true;
    if (in.token() != ':') {
      in.syntax(in.at, "a colon");
      return false;
    }
    in.at++;
    return true;
  }

  /** Takes a name that is not among {@link Members}, reporting one that was there before. */
  static @Nullable String name(Cursor in) {
    if (!takeName(in)) {
      return null;
    }
    String name = in.text().string();
    if (!in.frame.see(name)) {
      in.report("stands more than once");
    }
    return name;
  }
}
