package dev.galvanic.sql.pg;

import dev.galvanic.sql.Encoded;
import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TypeCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of a service's own types, by the class of a value. */
final class Codecs {
  private volatile Map<Class<?>, TypeCodec<?>> byType = Map.of();

  Codecs(List<TypeCodec<?>> codecs) {
    codecs.forEach(this::add);
  }

  /** Statements that are begun after this know it. */
  synchronized void add(TypeCodec<?> codec) {
    Map<Class<?>, TypeCodec<?>> more = new HashMap<>(byType);
    TypeCodec<?> other = more.putIfAbsent(codec.type(), codec);
    if (other != null) {
      throw new IllegalArgumentException(codec.type().getName() + " has two codecs. Register one.");
    }
    byType = more;
  }

  /** What the value's codec makes of it, or null if it has none. */
  @Nullable Encoded encode(Statement statement, int argument, Object value) {
    TypeCodec<?> codec = byType.get(value.getClass());
    return codec == null ? null : encode(statement, argument, codec, value);
  }

  private static <T> Encoded encode(
      Statement statement, int argument, TypeCodec<T> codec, Object value) {
    try {
      return codec.encode(codec.type().cast(value));
    } catch (RuntimeException e) {
      // Its message may have the value in it.
      throw new InvalidParameterException(
          SqlFailure.of(
              statement.name(),
              "argument "
                  + (argument + 1)
                  + " cannot be written as "
                  + codec.sqlType()
                  + " ("
                  + e.getClass().getSimpleName()
                  + ")"));
    }
  }
}
