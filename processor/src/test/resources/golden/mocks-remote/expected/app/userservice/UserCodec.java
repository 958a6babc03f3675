package app.userservice;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import users.User;

/** JSON of {@link User}. */
@Generated
final class UserCodec implements JsonCodec<User> {
  static final UserCodec INSTANCE = new UserCodec();
  private static final Members MEMBERS =
      Members.builder().required("userId").required("fullName").optional("nickName").build();
  private static final byte[] USER_ID = JsonWriter.name("userId");
  private static final byte[] FULL_NAME = JsonWriter.name("fullName");
  private static final byte[] NICK_NAME = JsonWriter.name("nickName");

  private UserCodec() {}

  @Override
  public void write(JsonWriter out, User value) {
    out.beginObject();
    out.member(USER_ID).intValue(value.userId());
    out.member(FULL_NAME).string(value.fullName());
    out.member(NICK_NAME).value(Codecs.optional(Codecs.STRING), value.nickName());
    out.endObject();
  }

  @Override
  public @Nullable User read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int userId = 0;
    String fullName = null;
    Optional<String> nickName = Optional.empty();
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> userId = in.intValue();
        case 1 -> fullName = in.string();
        case 2 -> nickName = in.isNull() ? Optional.empty() : Optional.of(in.string());
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new User(userId, fullName, nickName);
  }
}
