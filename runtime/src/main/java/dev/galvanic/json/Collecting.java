package dev.galvanic.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrays and maps. A wrong element is kept as the null it was read as, so that the size,
 * which constraints look at, is the document's; whoever asked gives nothing on that has a mistake
 * in it.
 */
final class Collecting {
  private Collecting() {}

  static <T extends @Nullable Object> List<T> list(JsonReader reader, Cursor in, JsonCodec<T> e) {
    if (!Structure.beginArray(in)) {
      return List.of();
    }
    List<T> items = new ArrayList<>();
    while (Structure.nextElement(in)) {
      items.add(reader.made(e));
    }
    in.right = !in.mistakes.full();
    return Collections.unmodifiableList(items);
  }

  static <T extends @Nullable Object> Set<T> set(JsonReader reader, Cursor in, JsonCodec<T> e) {
    if (!Structure.beginArray(in)) {
      return Set.of();
    }
    int before = in.mistakes.count();
    Set<T> items = new LinkedHashSet<>();
    while (Structure.nextElement(in)) {
      int beforeElement = in.mistakes.count();
      boolean added = items.add(reader.made(e));
      if (!added && in.mistakes.count() == beforeElement) {
        in.report("stands more than once");
      }
    }
    in.right = in.mistakes.count() == before && !in.mistakes.full();
    return Collections.unmodifiableSet(items);
  }

  static <T extends @Nullable Object> Map<String, T> map(
      JsonReader reader, Cursor in, JsonCodec<T> e) {
    if (!Structure.beginObject(in)) {
      return Map.of();
    }
    Names names = new Names();
    List<T> values = new ArrayList<>();
    while (Structure.nextName(in)) {
      if (Structure.takeName(in)) {
        boolean added = names.add(in.text().string());
        if (!added) {
          in.report("stands more than once");
        }
        T value = reader.made(e);
        if (added) {
          values.add(value);
        }
      }
    }
    in.right = !in.mistakes.full();
    return new NameMap<>(names, values);
  }
}
