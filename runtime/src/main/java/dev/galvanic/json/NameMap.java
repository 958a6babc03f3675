package dev.galvanic.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an object of any names was read into: in its order, and not to be modified. */
final class NameMap<T extends @Nullable Object> extends AbstractMap<String, T> {
  private final Names names;
  private final List<T> values;

  /** Of as many values as names. */
  NameMap(Names names, List<T> values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public int size() {
    return names.count();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return indexOf(key) >= 0;
  }

  @Override
  public @Nullable T get(@Nullable Object key) {
    int index = indexOf(key);
    return index < 0 ? null : values.get(index);
  }

  private int indexOf(@Nullable Object key) {
    return key instanceof String name ? names.indexOf(name) : -1;
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    return new AbstractSet<>() {

      @Override
      public int size() {
        return names.count();
      }

      @Override
      public Iterator<Map.Entry<String, T>> iterator() {
        return new Entries();
      }
    };
  }

  /** The entries in the order of the names. */
  private final class Entries implements Iterator<Map.Entry<String, T>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.count();
    }

    @Override
    public Map.Entry<String, T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int index = next++;
      return new SimpleImmutableEntry<>(names.name(index), values.get(index));
    }
  }
}
