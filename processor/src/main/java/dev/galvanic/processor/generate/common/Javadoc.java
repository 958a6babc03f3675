package dev.galvanic.processor.generate.common;

/** Texts of the user's in a comment. */
public final class Javadoc {
  private Javadoc() {}

  /** The text in one line; nothing in it ends the comment or is a tag. */
  public static String text(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;")
        .replace("<", "&lt;")
        .replace("\\u", "&#92;u");
  }
}
