package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Models as text: a record is its components in parentheses, an alternative of a sealed interface
 * stands behind its simple name, {@code -} is an empty Optional. Origins are left out.
 *
 * <p>The text starts with a fingerprint of the models' own structure, since it can be read only by
 * a processor whose models are the same.
 */
final class ModelText<T extends Record> {

  private final Class<T> type;
  private final String fingerprint;

  /** For models of a type; the fingerprint takes a while. */
  ModelText(Class<T> type) {
    this.type = type;
    fingerprint = fingerprint(type);
  }

  /** The text of a model. */
  String write(T model) {
    StringBuilder out = new StringBuilder(fingerprint);
    write(model, type, out);
    return out.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param origin of every value
   * @return empty if a processor with other models wrote it
   */
  Optional<T> read(String text, Origin origin) {
    if (!text.startsWith(fingerprint)) {
      return Optional.empty();
    }
    return Optional.of(type.cast(new ModelParser(text, fingerprint.length(), origin).value(type)));
  }

  private static void write(Object value, Type type, StringBuilder out) {
    if (value instanceof String text) {
      quote(text, out);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(v -> write(v, argument(type), out), () -> out.append('-'));
    } else if (value instanceof OptionalInt optional) {
      out.append(optional.isPresent() ? String.valueOf(optional.getAsInt()) : "-");
    } else if (value instanceof OptionalLong optional) {
      out.append(optional.isPresent() ? String.valueOf(optional.getAsLong()) : "-");
    } else if (value instanceof List<?> list) {
      out.append('[');
      list.forEach(
          v -> {
            write(v, argument(type), out);
            out.append(',');
          });
      out.append(']');
    } else if (value instanceof Record record) {
      out.append(raw(type).isInterface() ? record.getClass().getSimpleName() : "").append('(');
      for (RecordComponent component : components(record.getClass())) {
        write(invoke(component, record), component.getGenericType(), out);
        out.append(',');
      }
      out.append(')');
    } else if (value instanceof Enum<?> constant) {
      out.append(constant.name());
    } else {
      out.append(value);
    }
  }

  /** In ASCII, so that neither the source's encoding nor a constant's pieces can spoil it. */
  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    out.append('"');
  }

  /** The components that have a text. */
  static List<RecordComponent> components(Class<?> record) {
    List<RecordComponent> result = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getType() != Origin.class) {
        result.add(component);
      }
    }
    return result;
  }

  static Object invoke(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + component, e);
    }
  }

  /** The argument of a generic type that has one. */
  static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  static Class<?> raw(Type type) {
    return type instanceof Class<?> c ? c : (Class<?>) ((ParameterizedType) type).getRawType();
  }

  private static String fingerprint(Class<?> root) {
    StringBuilder structure = new StringBuilder();
    Set<Class<?>> seen = new LinkedHashSet<>();
    describe(root, seen, structure);
    CRC32 crc = new CRC32();
    crc.update(structure.toString().getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }

  private static void describe(Type type, Set<Class<?>> seen, StringBuilder out) {
    out.append(type.getTypeName()).append(' ');
    if (type instanceof ParameterizedType) {
      describe(argument(type), seen, out);
    }
    Class<?> raw = raw(type);
    if (!seen.add(raw)) {
      return;
    }
    if (raw.isRecord()) {
      components(raw)
          .forEach(
              c -> {
                out.append(c.getName()).append(':');
                describe(c.getGenericType(), seen, out);
              });
    } else if (raw.isSealed()) {
      // In the order of their names: javac has not always listed them in the same order.
      Arrays.stream(raw.getPermittedSubclasses())
          .sorted(Comparator.comparing(Class::getName))
          .forEach(alternative -> describe(alternative, seen, out));
    } else if (raw.isEnum()) {
      for (Object constant : raw.getEnumConstants()) {
        out.append(constant).append(' ');
      }
    }
  }
}
