package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Account.Mail}. */
@Generated
final class AccountMailCamelCodec implements JsonCodec<Account.Mail> {
  static final AccountMailCamelCodec INSTANCE = new AccountMailCamelCodec();
  private static final Members MEMBERS = Members.builder().required("mailAddress").build();
  private static final byte[] MAIL_ADDRESS = JsonWriter.name("mailAddress");

  private AccountMailCamelCodec() {}

  @Override
  public void write(JsonWriter out, Account.Mail value) {
    out.beginObject();
    out.member(MAIL_ADDRESS).string(value.mailAddress());
    out.endObject();
  }

  @Override
  public Account. @Nullable Mail read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String mailAddress = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> mailAddress = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Account.Mail(mailAddress);
  }
}
