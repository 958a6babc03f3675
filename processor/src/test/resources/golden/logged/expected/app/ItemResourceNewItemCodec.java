package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link ItemResource.NewItem}. */
@Generated
final class ItemResourceNewItemCodec implements JsonCodec<ItemResource.NewItem> {
  static final ItemResourceNewItemCodec INSTANCE = new ItemResourceNewItemCodec();
  private static final Members MEMBERS =
      Members.builder().required("code").required("stock").build();
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] STOCK = JsonWriter.name("stock");

  private ItemResourceNewItemCodec() {}

  @Override
  public void write(JsonWriter out, ItemResource.NewItem value) {
    out.beginObject();
    out.member(CODE).string(value.code());
    out.member(STOCK).intValue(value.stock());
    out.endObject();
  }

  @Override
  public ItemResource. @Nullable NewItem read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String code = null;
    int stock = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> code = in.string();
        case 1 -> stock = in.intValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new ItemResource.NewItem(code, stock);
  }
}
