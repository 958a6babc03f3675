package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Zoo.NewAnimal}. */
@Generated
final class ZooNewAnimalCamelCodec implements JsonCodec<Zoo.NewAnimal> {
  static final ZooNewAnimalCamelCodec INSTANCE = new ZooNewAnimalCamelCodec();
  private static final Members MEMBERS =
      Members.builder().required("name").required("code").required("password").build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] PASSWORD = JsonWriter.name("password");

  private ZooNewAnimalCamelCodec() {}

  @Override
  public void write(JsonWriter out, Zoo.NewAnimal value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(CODE).string(value.code());
    out.member(PASSWORD).string(value.password());
    out.endObject();
  }

  @Override
  public Zoo. @Nullable NewAnimal read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    String code = null;
    String password = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> name = in.string();
        case 1 -> code = in.string();
        case 2 -> password = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Zoo.NewAnimal(name, code, password);
  }
}
