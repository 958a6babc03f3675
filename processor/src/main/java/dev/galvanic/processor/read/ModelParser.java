package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads the text of a model, led by the types of the models. */
final class ModelParser {

  private final String text;
  private final Origin origin;
  private int at;

  ModelParser(String text, int start, Origin origin) {
    this.text = text;
    this.at = start;
    this.origin = origin;
  }

  Object value(Type type) {
    Class<?> raw = ModelText.raw(type);
    if (raw == String.class) {
      return string();
    }
    if (raw == Optional.class) {
      return absent() ? Optional.empty() : Optional.of(value(ModelText.argument(type)));
    }
    if (raw == OptionalInt.class) {
      return absent() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(word()));
    }
    if (raw == OptionalLong.class) {
      return absent() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(word()));
    }
    if (raw == List.class) {
      return list(ModelText.argument(type));
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    String word = word();
    if (raw.isSealed()) {
      return record(alternative(raw, word));
    }
    if (raw.isEnum()) {
      return Arrays.stream(raw.getEnumConstants())
          .filter(c -> ((Enum<?>) c).name().equals(word))
          .findFirst()
          .orElseThrow(() -> malformed(word));
    }
    if (raw == int.class) {
      return Integer.parseInt(word);
    }
    if (raw == long.class) {
      return Long.parseLong(word);
    }
    if (raw == boolean.class) {
      return Boolean.parseBoolean(word);
    }
    throw new IllegalStateException("a model holds a " + raw + ", which has no text");
  }

  private Object record(Class<?> type) {
    expect('(');
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      if (types[i] == Origin.class) {
        values[i] = origin;
      } else {
        values[i] = value(components[i].getGenericType());
        expect(',');
      }
    }
    expect(')');
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + type, e);
    }
  }

  private List<Object> list(Type element) {
    List<Object> result = new ArrayList<>();
    expect('[');
    while (text.charAt(at) != ']') {
      result.add(value(element));
      expect(',');
    }
    at++;
    return result;
  }

  private String string() {
    expect('"');
    StringBuilder result = new StringBuilder();
    for (; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
        if (text.charAt(at) == 'u') {
          result.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
          at += 4;
          continue;
        }
      }
      result.append(text.charAt(at));
    }
    at++;
    return result.toString();
  }

  /** Whether a hyphen stands for an empty Optional; before a digit it is a sign. */
  private boolean absent() {
    if (text.charAt(at) != '-' || Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    at++;
    return true;
  }

  private String word() {
    int start = at;
    while (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '-') {
      at++;
    }
    return text.substring(start, at);
  }

  private static Class<?> alternative(Class<?> sealed, String name) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is no " + sealed));
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw malformed(String.valueOf(text.charAt(at)));
    }
    at++;
  }

  private IllegalArgumentException malformed(String found) {
    return new IllegalArgumentException("'" + found + "' at " + at + " in the text of a model");
  }
}
