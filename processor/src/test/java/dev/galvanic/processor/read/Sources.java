package dev.galvanic.processor.read;

/** Sources that tests share: each is given its package and the imports that users write. */
public final class Sources {

  public static final String SERVICE =
      in("a", "@Service(name = \"user-service\") public final class UserService {}");

  private static final String IMPORTS =
      "import dev.galvanic.*; import dev.galvanic.annotation.*; import dev.galvanic.http.Exchange;"
          + " import jakarta.inject.*; import jakarta.validation.Valid;"
          + " import jakarta.validation.constraints.*; import java.time.*; import java.util.*;"
          + " import java.util.concurrent.*; import org.jspecify.annotations.Nullable;\n";

  private Sources() {}

  /** In package a; the text starts on line 2. */
  public static String of(String text) {
    return in("a", text);
  }

  /** In a package, all of whose text before it is line 1. */
  public static String in(String packageName, String text) {
    return "package " + packageName + "; " + IMPORTS + text;
  }
}
