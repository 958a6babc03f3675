package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Users.Person}. */
@Generated
final class UsersPersonCamelCodec implements JsonCodec<Users.Person> {
  static final UsersPersonCamelCodec INSTANCE = new UsersPersonCamelCodec();
  private static final Members MEMBERS =
      Members.builder().required("userId").required("fullName").optional("nickName").build();
  private static final byte[] USER_ID = JsonWriter.name("userId");
  private static final byte[] FULL_NAME = JsonWriter.name("fullName");
  private static final byte[] NICK_NAME = JsonWriter.name("nickName");

  private UsersPersonCamelCodec() {}

  @Override
  public void write(JsonWriter out, Users.Person value) {
    out.beginObject();
    out.member(USER_ID).longValue(value.userId());
    out.member(FULL_NAME).string(value.fullName());
    out.member(NICK_NAME);
    if (value.nickName() == null) {
      out.nullValue();
    } else {
      out.string(value.nickName());
    }
    out.endObject();
  }

  @Override
  public Users. @Nullable Person read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long userId = 0;
    String fullName = null;
    String nickName = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> userId = in.longValue();
        case 1 -> fullName = in.string();
        case 2 -> nickName = in.isNull() ? null : in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Users.Person(userId, fullName, nickName);
  }
}
