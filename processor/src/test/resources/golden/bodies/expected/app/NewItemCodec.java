package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** JSON of {@link NewItem}. */
@Generated
final class NewItemCodec implements JsonCodec<NewItem> {
  static final NewItemCodec INSTANCE = new NewItemCodec();
  private static final Members MEMBERS =
      Members.builder().required("name").required("price").build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PRICE = JsonWriter.name("price");

  private NewItemCodec() {}

  @Override
  public void write(JsonWriter out, NewItem value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(PRICE).intValue(value.price());
    out.endObject();
  }

  @Override
  public @Nullable NewItem read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    int price = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
          }
        }
        case 1 -> price = in.intValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new NewItem(name, price);
  }
}
