package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Account}. */
@Generated
final class AccountCamelCodec implements JsonCodec<Account> {
  static final AccountCamelCodec INSTANCE = new AccountCamelCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("accountId")
          .optional("displayName")
          .required("kind")
          .required("mailBoxes")
          .build();
  private static final byte[] ACCOUNT_ID = JsonWriter.name("accountId");
  private static final byte[] DISPLAY_NAME = JsonWriter.name("displayName");
  private static final byte[] KIND = JsonWriter.name("kind");
  private static final byte[] MAIL_BOXES = JsonWriter.name("mailBoxes");

  private AccountCamelCodec() {}

  @Override
  public void write(JsonWriter out, Account value) {
    out.beginObject();
    out.member(ACCOUNT_ID).intValue(value.accountId());
    out.member(DISPLAY_NAME).value(Codecs.optional(Codecs.STRING), value.displayName());
    out.member(KIND).value(AccountKindCodec.INSTANCE, value.kind());
    out.member(MAIL_BOXES).list(value.mailBoxes(), AccountMailCamelCodec.INSTANCE);
    out.endObject();
  }

  @Override
  public @Nullable Account read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int accountId = 0;
    Optional<String> displayName = Optional.empty();
    Account.Kind kind = null;
    List<Account.Mail> mailBoxes = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> accountId = in.intValue();
        case 1 -> displayName = in.isNull() ? Optional.empty() : Optional.of(in.string());
        case 2 -> kind = in.value(AccountKindCodec.INSTANCE);
        case 3 -> mailBoxes = in.value(Codecs.list(AccountMailCamelCodec.INSTANCE));
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Account(accountId, displayName, kind, mailBoxes);
  }
}
