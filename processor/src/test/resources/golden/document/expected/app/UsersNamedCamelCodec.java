package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Users.Named}. */
@Generated
final class UsersNamedCamelCodec implements JsonCodec<Users.Named> {
  static final UsersNamedCamelCodec INSTANCE = new UsersNamedCamelCodec();
  private static final Members MEMBERS = Members.builder().required("fullName").build();
  private static final byte[] FULL_NAME = JsonWriter.name("fullName");

  private UsersNamedCamelCodec() {}

  @Override
  public void write(JsonWriter out, Users.Named value) {
    out.beginObject();
    out.member(FULL_NAME).string(value.fullName());
    out.endObject();
  }

  @Override
  public Users. @Nullable Named read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String fullName = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> fullName = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Users.Named(fullName);
  }
}
