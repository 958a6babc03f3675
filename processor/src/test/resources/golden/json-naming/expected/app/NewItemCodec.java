package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link NewItem}. */
@Generated
final class NewItemCodec implements JsonCodec<NewItem> {
  static final NewItemCodec INSTANCE = new NewItemCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("shortName")
          .required("URL")
          .required("class_")
          .required("isOpen")
          .build();
  private static final byte[] SHORT_NAME = JsonWriter.name("shortName");
  private static final byte[] URL = JsonWriter.name("URL");
  private static final byte[] CLASS_ = JsonWriter.name("class_");
  private static final byte[] IS_OPEN = JsonWriter.name("isOpen");

  private NewItemCodec() {}

  @Override
  public void write(JsonWriter out, NewItem value) {
    out.beginObject();
    out.member(SHORT_NAME).string(value.shortName());
    out.member(URL).string(value.URL());
    out.member(CLASS_).intValue(value.class_());
    out.member(IS_OPEN).booleanValue(value.isOpen());
    out.endObject();
  }

  @Override
  public @Nullable NewItem read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String shortName = null;
    String URL = null;
    int class_ = 0;
    boolean isOpen = false;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> shortName = in.string();
        case 1 -> URL = in.string();
        case 2 -> class_ = in.intValue();
        case 3 -> isOpen = in.booleanValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new NewItem(shortName, URL, class_, isOpen);
  }
}
