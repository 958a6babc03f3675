package app.users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link User}. */
@Generated
final class UserCodec implements JsonCodec<User> {
  static final UserCodec INSTANCE = new UserCodec();
  private static final Members MEMBERS =
      Members.builder().required("id").required("fullName").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] FULL_NAME = JsonWriter.name("fullName");

  private UserCodec() {}

  @Override
  public void write(JsonWriter out, User value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(FULL_NAME).string(value.fullName());
    out.endObject();
  }

  @Override
  public @Nullable User read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String fullName = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> fullName = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new User(id, fullName);
  }
}
