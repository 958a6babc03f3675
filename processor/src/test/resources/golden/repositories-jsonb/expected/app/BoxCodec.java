package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Box}. */
@Generated
final class BoxCodec<T> implements JsonCodec<Box<T>> {
  private static final Members MEMBERS = Members.builder().required("content").build();
  private static final byte[] CONTENT = JsonWriter.name("content");
  private final JsonCodec<T> tCodec;

  BoxCodec(JsonCodec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public void write(JsonWriter out, Box<T> value) {
    out.beginObject();
    out.member(CONTENT).value(tCodec, value.content());
    out.endObject();
  }

  @Override
  public @Nullable Box<T> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    T content = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> content = in.value(tCodec);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Box<>(content);
  }
}
