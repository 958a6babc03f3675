package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Outer.Inner}. */
@Generated
final class OuterInnerCodec implements JsonCodec<Outer.Inner> {
  static final OuterInnerCodec INSTANCE = new OuterInnerCodec();
  private static final Members MEMBERS = Members.builder().required("depth").build();
  private static final byte[] DEPTH = JsonWriter.name("depth");

  private OuterInnerCodec() {}

  @Override
  public void write(JsonWriter out, Outer.Inner value) {
    out.beginObject();
    out.member(DEPTH).intValue(value.depth());
    out.endObject();
  }

  @Override
  public Outer. @Nullable Inner read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int depth = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> depth = in.intValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Outer.Inner(depth);
  }
}
