package dev.galvanic.sql;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Values in json and jsonb columns, by their codecs. What was stored is read as leniently as it can
 * be: members that the type does not have any more are ignored, and its constraints are not
 * checked.
 */
public final class JsonText {
  private static final JsonOptions STORED = JsonOptions.replies();

  private JsonText() {}

  /**
   * The text that is sent for a value.
   *
   * @return null, which is NULL and not JSON's null, for null
   */
  public static <T> @Nullable String of(JsonCodec<T> codec, @Nullable T value) {
    if (value == null) {
      return null;
    }
    JsonWriter out = new JsonWriter();
    out.value(codec, value);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  /**
   * The value of a text that is not NULL.
   *
   * @throws SqlMappingException if the codec finds a mistake in it, or it is JSON's null
   */
  public static <T> T read(JsonCodec<T> codec, String text) {
    JsonReader in = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), STORED);
    T value = in.value(codec);
    // Not what is wrong, which would quote a member: its name may be data.
    if (!in.finish().isEmpty() || value == null) {
      throw new SqlMappingException("a json column does not have what it is read as");
    }
    return value;
  }

  /** Reads a result whose first column is JSON. */
  public static <T> RowMapper<T> mapper(JsonCodec<T> codec) {
    return row -> read(codec, row.json(0));
  }
}
