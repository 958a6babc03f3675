package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Pets.Free}. */
@Generated
final class PetsFreeCamelCodec implements JsonCodec<Pets.Free> {
  static final PetsFreeCamelCodec INSTANCE = new PetsFreeCamelCodec();
  private static final Members MEMBERS = Members.builder().required("anything").build();
  private static final byte[] ANYTHING = JsonWriter.name("anything");

  private PetsFreeCamelCodec() {}

  @Override
  public void write(JsonWriter out, Pets.Free value) {
    out.beginObject();
    out.member(ANYTHING).string(value.anything());
    out.endObject();
  }

  @Override
  public Pets. @Nullable Free read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String anything = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> anything = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Pets.Free(anything);
  }
}
