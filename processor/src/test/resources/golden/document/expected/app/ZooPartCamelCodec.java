package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Zoo.Part}. */
@Generated
final class ZooPartCamelCodec implements JsonCodec<Zoo.Part> {
  static final ZooPartCamelCodec INSTANCE = new ZooPartCamelCodec();
  private static final Members MEMBERS =
      Members.builder().required("mine").required("theirs").build();
  private static final byte[] MINE = JsonWriter.name("mine");
  private static final byte[] THEIRS = JsonWriter.name("theirs");

  private ZooPartCamelCodec() {}

  @Override
  public void write(JsonWriter out, Zoo.Part value) {
    out.beginObject();
    out.member(MINE).string(value.mine());
    out.member(THEIRS).string(value.theirs());
    out.endObject();
  }

  @Override
  public Zoo. @Nullable Part read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String mine = null;
    String theirs = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> mine = in.string();
        case 1 -> theirs = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Zoo.Part(mine, theirs);
  }
}
