package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Zoo.Animal}. */
@Generated
final class ZooAnimalCamelCodec implements JsonCodec<Zoo.Animal> {
  static final ZooAnimalCamelCodec INSTANCE = new ZooAnimalCamelCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("id")
          .required("name")
          .required("code")
          .required("password")
          .required("tag")
          .build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] PASSWORD = JsonWriter.name("password");
  private static final byte[] TAG = JsonWriter.name("tag");

  private ZooAnimalCamelCodec() {}

  @Override
  public void write(JsonWriter out, Zoo.Animal value) {
    out.beginObject();
    out.member(ID).longValue(value.id());
    out.member(NAME).string(value.name());
    out.member(CODE).string(value.code());
    out.member(PASSWORD).string(value.password());
    out.member(TAG).string(value.tag());
    out.endObject();
  }

  @Override
  public Zoo. @Nullable Animal read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long id = 0;
    String name = null;
    String code = null;
    String password = null;
    String tag = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.longValue();
        case 1 -> name = in.string();
        case 2 -> code = in.string();
        case 3 -> password = in.string();
        case 4 -> tag = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Zoo.Animal(id, name, code, password, tag);
  }
}
