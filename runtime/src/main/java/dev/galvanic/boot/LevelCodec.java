package dev.galvanic.boot;

import dev.galvanic.config.LogLevel;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** <code>{"level":"DEBUG"}</code>. */
final class LevelCodec implements JsonCodec<LogLevel> {
  static final LevelCodec INSTANCE = new LevelCodec();
  private static final Members MEMBERS = Members.builder().required("level").build();
  private static final Members LEVELS =
      Members.names(Arrays.stream(LogLevel.values()).map(LogLevel::name).toArray(String[]::new));

  private LevelCodec() {}

  @Override
  public void write(JsonWriter out, LogLevel value) {
    out.beginObject();
    out.member("level").string(value.name());
    out.endObject();
  }

  @Override
  public @Nullable LogLevel read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int level = -1;
    while (in.nextMember(MEMBERS) >= 0) {
      level = in.oneOf(LEVELS);
    }
    return in.failed() || level < 0 ? null : LogLevel.values()[level];
  }
}
