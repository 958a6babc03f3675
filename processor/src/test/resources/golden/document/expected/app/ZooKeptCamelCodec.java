package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Zoo.Kept}. */
@Generated
final class ZooKeptCamelCodec implements JsonCodec<Zoo.Kept> {
  static final ZooKeptCamelCodec INSTANCE = new ZooKeptCamelCodec();
  private static final Members MEMBERS = Members.builder().optional("keeper").build();
  private static final byte[] KEEPER = JsonWriter.name("keeper");

  private ZooKeptCamelCodec() {}

  @Override
  public void write(JsonWriter out, Zoo.Kept value) {
    out.beginObject();
    out.member(KEEPER);
    if (value.keeper() == null) {
      out.nullValue();
    } else {
      out.value(ZooKeeperCamelCodec.INSTANCE, value.keeper());
    }
    out.endObject();
  }

  @Override
  public Zoo. @Nullable Kept read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Zoo.Keeper keeper = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> keeper = in.isNull() ? null : in.value(ZooKeeperCamelCodec.INSTANCE);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Zoo.Kept(keeper);
  }
}
