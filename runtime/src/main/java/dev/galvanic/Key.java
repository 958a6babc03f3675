package dev.galvanic;

/**
 * What an object is known by while a service is wired, and replaced by in a test.
 *
 * @param type the type as Java source writes it, with its generic arguments
 * @param qualifier the value of its {@code @Named}; empty if it has none
 */
public record Key<T>(String type, String qualifier) {
  /** The only object of this type. */
  public static <T> Key<T> of(Class<T> type) {
    return of(type, "");
  }

  /** The object of this type that bears this name. */
  public static <T> Key<T> of(Class<T> type, String qualifier) {
    String name = type.getCanonicalName();
    return new Key<>(name == null ? type.getName() : name, qualifier);
  }

  /** A type with generic arguments, such as {@code java.util.List<java.lang.String>}. */
  public static <T> Key<T> generic(String type, String qualifier) {
    return new Key<>(type, qualifier);
  }

  @Override
  public String toString() {
    return qualifier.isEmpty() ? type : type + " named \"" + qualifier + "\"";
  }
}
