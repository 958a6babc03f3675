package dev.galvanic.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
      items.add(e.read(reader));
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
      boolean added = items.add(e.read(reader));
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
    Map<String, T> items = new LinkedHashMap<>();
    while (Structure.nextName(in)) {
      if (Structure.takeName(in)) {
        String name = in.text.string();
        T value = e.read(reader);
        int before = items.size();
        items.put(name, value);
        if (items.size() == before) {
          in.report("stands more than once");
        }
      }
    }
    in.right = !in.mistakes.full();
    return Collections.unmodifiableMap(items);
  }
}
