package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Account.Kind}. */
@Generated
final class AccountKindCodec implements JsonCodec<Account.Kind> {
  static final AccountKindCodec INSTANCE = new AccountKindCodec();
  private static final Members NAMES = Members.names("OPEN", "SHUT");
  private static final List<Account.Kind> CONSTANTS = List.of(Account.Kind.OPEN, Account.Kind.SHUT);

  private AccountKindCodec() {}

  @Override
  public void write(JsonWriter out, Account.Kind value) {
    out.string(value.name());
  }

  @Override
  public Account. @Nullable Kind read(JsonReader in) {
    int index = in.oneOf(NAMES);
    return index < 0 ? null : CONSTANTS.get(index);
  }
}
