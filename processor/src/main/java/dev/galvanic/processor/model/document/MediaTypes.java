package dev.galvanic.processor.model.document;

import java.util.Locale;

/** Compares media types, whose parameters make no difference here. */
public final class MediaTypes {
  public static final String JSON = "application/json";

  private MediaTypes() {}

  /** Whether both are the same type. */
  public static boolean same(String one, String other) {
    return type(one).equals(type(other));
  }

  /** Whether a type, or a range such as {@code image/*}, has the other in it. */
  public static boolean holds(String range, String media) {
    String type = type(range);
    return type.equals("*/*")
        || type.equals("*")
        || type.endsWith("/*") && type(media).startsWith(type.substring(0, type.length() - 1))
        || same(range, media);
  }

  private static String type(String media) {
    return media.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
