package users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link UserResource.Secret}. */
@Generated
final class UserResourceSecretCodec implements JsonCodec<UserResource.Secret> {
  static final UserResourceSecretCodec INSTANCE = new UserResourceSecretCodec();
  private static final Members NAMES = Members.names("HIDDEN");
  private static final List<UserResource.Secret> CONSTANTS = List.of(UserResource.Secret.HIDDEN);

  private UserResourceSecretCodec() {}

  @Override
  public void write(JsonWriter out, UserResource.Secret value) {
    out.string(value.name());
  }

  @Override
  public UserResource. @Nullable Secret read(JsonReader in) {
    int index = in.oneOf(NAMES);
    return index < 0 ? null : CONSTANTS.get(index);
  }
}
