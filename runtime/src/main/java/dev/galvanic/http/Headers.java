package dev.galvanic.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in their order: names without regard to case, several values to a name. Every name
 * and value is checked when it comes in, so that none can split a reply.
 */
public final class Headers {
  private static final Headers NONE = new Headers(List.of());

  /** Where a request's headers are, as they came; nobody changes them. */
  public interface Source {
    @Nullable String first(String name);

    List<String> all(String name);

    void forEach(BiConsumer<String, String> field);
  }

  /** Name, value, name, value: few enough that looking through them beats hashing. */
  private final List<String> fields;

  private final @Nullable Source source;

  private Headers(List<String> fields) {
    this.fields = fields;
    this.source = null;
  }

  private Headers(Source source) {
    this.fields = List.of();
    this.source = source;
  }

  /** These headers, looked up where they are: most handlers ask for few of them, or none. */
  public static Headers over(Source source) {
    return new Headers(source);
  }

  /** No headers, and none can be added. */
  public static Headers none() {
    return NONE;
  }

  /** Empty, to be added to. */
  public static Headers create() {
    return new Headers(new ArrayList<>(8));
  }

  /**
   * @param namesAndValues a name, its value, the next name, its value
   */
  public static Headers of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "The header " + namesAndValues[namesAndValues.length - 1] + " has no value.");
    }
    Headers headers = create();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }

  /** The first value of that name. */
  public Optional<String> first(String name) {
    if (source != null) {
      return Optional.ofNullable(source.first(name));
    }
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        return Optional.of(fields.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Every value of that name, in order. */
  public List<String> all(String name) {
    if (source != null) {
      return source.all(name);
    }
    List<String> values = new ArrayList<>(1);
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        values.add(fields.get(i + 1));
      }
    }
    return values;
  }

  public boolean contains(String name) {
    return first(name).isPresent();
  }

  public boolean isEmpty() {
    return copied().isEmpty();
  }

  public void forEach(BiConsumer<String, String> field) {
    if (source != null) {
      source.forEach(field);
    }
    for (int i = 0; i < fields.size(); i += 2) {
      field.accept(fields.get(i), fields.get(i + 1));
    }
  }

  /**
   * @throws IllegalArgumentException if the name is no token or the value has a control character
   * @throws UnsupportedOperationException if these are a request's headers, or {@link #none}
   */
  public Headers add(String name, String value) {
    HeaderSyntax.name(name);
    HeaderSyntax.value(name, value);
    fields.add(name);
    fields.add(value);
    return this;
  }

  /** Puts this value in place of all that the name has; throws as {@link #add} does. */
  public Headers set(String name, String value) {
    HeaderSyntax.value(name, value);
    for (int i = fields.size() - 2; i >= 0; i -= 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        fields.remove(i + 1);
        fields.remove(i);
      }
    }
    return add(name, value);
  }

  /** The same fields, which cannot be changed any more. */
  public Headers unmodifiable() {
    return source == null ? new Headers(List.copyOf(fields)) : this;
  }

  private List<String> copied() {
    List<String> all = new ArrayList<>();
    forEach(
        (name, value) -> {
          all.add(name);
          all.add(value);
        });
    return all;
  }

  @Override
  public String toString() {
    return copied().toString();
  }
}
