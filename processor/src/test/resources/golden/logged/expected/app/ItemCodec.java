package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Item}. */
@Generated
final class ItemCodec implements JsonCodec<Item> {
  static final ItemCodec INSTANCE = new ItemCodec();
  private static final Members MEMBERS = Members.builder().required("id").required("stock").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] STOCK = JsonWriter.name("stock");

  private ItemCodec() {}

  @Override
  public void write(JsonWriter out, Item value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(STOCK).intValue(value.stock());
    out.endObject();
  }

  @Override
  public @Nullable Item read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    int stock = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> stock = in.intValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Item(id, stock);
  }
}
