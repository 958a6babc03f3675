package dev.galvanic.processor.model.sql.syntax;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes of a tree, all of which are records. */
public final class Nodes {
  private Nodes() {}

  /** A node and all that are below it, each before its own. */
  public static Stream<Record> of(Record node) {
    return Stream.concat(
        Stream.of(node),
        Stream.of(node.getClass().getRecordComponents()).flatMap(c -> below(value(node, c))));
  }

  private static Stream<Record> below(Object value) {
    if (value instanceof Record node) {
      return of(node);
    }
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(Nodes::below);
    }
    return value instanceof Optional<?> one ? one.stream().flatMap(Nodes::below) : Stream.empty();
  }

  private static Object value(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("a record's accessor fails: " + component, e);
    }
  }
}
