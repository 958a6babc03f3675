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
  private static final Members MEMBERS =
      Members.builder().required("id").required("shown_name").optional("color").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] SHOWN_NAME = JsonWriter.name("shown_name");
  private static final byte[] COLOR = JsonWriter.name("color");

  private ItemCodec() {}

  @Override
  public void write(JsonWriter out, Item value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(SHOWN_NAME).string(value.shownName());
    out.member(COLOR);
    if (value.color() == null) {
      out.nullValue();
    } else {
      out.value(ColorCodec.INSTANCE, value.color());
    }
    out.endObject();
  }

  @Override
  public @Nullable Item read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String shownName = null;
    Color color = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> shownName = in.string();
        case 2 -> color = in.isNull() ? null : in.value(ColorCodec.INSTANCE);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Item(id, shownName, color);
  }
}
