package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Cities.City}. */
@Generated
final class CitiesCityCodec implements JsonCodec<Cities.City> {
  static final CitiesCityCodec INSTANCE = new CitiesCityCodec();
  private static final Members MEMBERS = Members.builder().required("id").required("name").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");

  private CitiesCityCodec() {}

  @Override
  public void write(JsonWriter out, Cities.City value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(NAME).string(value.name());
    out.endObject();
  }

  @Override
  public Cities. @Nullable City read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String name = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> name = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Cities.City(id, name);
  }
}
