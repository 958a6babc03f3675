package dev.galvanic.processor.model;

import java.util.Locale;

/** How Java names are written in JSON, queries and forms. */
public enum Naming {
  SNAKE_CASE,
  CAMEL_CASE,
  KEBAB_CASE;

  /**
   * The wire name of a Java name: {@code cityId} becomes {@code city_id}, {@code HTTPUrl2} becomes
   * {@code http_url2}.
   */
  public String apply(String javaName) {
    return switch (this) {
      case CAMEL_CASE -> javaName;
      case SNAKE_CASE -> separated(javaName, '_');
      case KEBAB_CASE -> separated(javaName, '-');
    };
  }

  private static String separated(String name, char separator) {
    StringBuilder result = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean wordStarts =
          Character.isUpperCase(c)
              && i > 0
              && name.charAt(i - 1) != '_'
              && (!Character.isUpperCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (wordStarts) {
        result.append(separator);
      }
      result.append(c == '_' ? separator : c);
    }
    return result.toString().toLowerCase(Locale.ROOT);
  }
}
