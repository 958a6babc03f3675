package dev.galvanic.testing.database;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.sql.JsonText;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Records as the JSON that PostgreSQL makes rows of. By their components: a record may have
 * accessors besides, which are no columns.
 */
final class RowJson {
  /** Where a word begins: as the compiler sees it, which is not as Jackson does. */
  private static final Pattern WORD =
      Pattern.compile("(?<=[^\\p{Lu}_])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private final Class<?> module;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .addModule(new SimpleModule().addSerializer(Record.class, new Stored()))
          .build();

  /**
   * @param module of the service: beside it stand the codecs of what it stores as JSON
   */
  RowJson(Class<?> module) {
    this.module = module;
  }

  String text(List<? extends Record> rows) {
    return mapper.writeValueAsString(rows.stream().map(RowJson::row).toList());
  }

  /** The columns of its components, in their order. */
  static List<String> columns(Class<? extends Record> type) {
    return List.copyOf(names(type).keySet());
  }

  private static Map<String, RecordComponent> names(Class<?> type) {
    Map<String, RecordComponent> names = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.put(snakeCase(component.getName()), component);
    }
    return names;
  }

  private static String snakeCase(String name) {
    return WORD.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static Map<String, @Nullable Object> row(Record row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    names(row.getClass()).forEach((name, at) -> values.put(name, column(value(row, at))));
    return values;
  }

  /** Bytes are bytea here; those within a record that is stored as JSON are what its codec says. */
  private static @Nullable Object column(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return column(optional.orElse(null));
    }
    if (value instanceof byte[] bytes) {
      return "\\x" + HexFormat.of().formatHex(bytes);
    }
    return value instanceof Collection<?> some
        ? some.stream().map(RowJson::column).toList()
        : value;
  }

  private static @Nullable Object value(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component.getName() + " of " + row, e);
    }
  }

  /** A record within a row: a column of jsonb has it as the service itself would write it. */
  private final class Stored extends StdSerializer<Record> {
    Stored() {
      super(Record.class);
    }

    @Override
    public void serialize(Record value, JsonGenerator out, SerializationContext context) {
      Optional<JsonCodec<Record>> codec = codec(value.getClass());
      if (codec.isPresent()) {
        out.writeRawValue(JsonText.of(codec.get(), value));
        return;
      }
      out.writeStartObject();
      names(value.getClass()).forEach((name, at) -> out.writePOJOProperty(name, value(value, at)));
      out.writeEndObject();
    }
  }

  /** The one that the compile of the service has written; none of what the service never stores. */
  @SuppressWarnings("unchecked") // Its methods take this type, as was looked.
  private Optional<JsonCodec<Record>> codec(Class<?> type) {
    String flat = type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
    String name = module.getPackageName() + "." + flat + "Codec";
    try {
      Class<?> found = Class.forName(name, true, module.getClassLoader());
      boolean ofType =
          List.of(found.getMethods()).stream()
              .anyMatch(m -> m.getName().equals("write") && m.getParameterTypes()[1] == type);
      if (!JsonCodec.class.isAssignableFrom(found)
          || !ofType
          || type.getTypeParameters().length > 0) {
        return Optional.empty();
      }
      Field instance = found.getDeclaredField("INSTANCE");
      instance.setAccessible(true);
      return Optional.of((JsonCodec<Record>) instance.get(null));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " is no codec as the compiler writes them.", e);
    }
  }
}
