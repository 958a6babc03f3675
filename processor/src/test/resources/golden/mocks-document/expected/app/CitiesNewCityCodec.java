package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Cities.NewCity}. */
@Generated
final class CitiesNewCityCodec implements JsonCodec<Cities.NewCity> {
  static final CitiesNewCityCodec INSTANCE = new CitiesNewCityCodec();
  private static final Members MEMBERS = Members.builder().required("name").build();
  private static final byte[] NAME = JsonWriter.name("name");

  private CitiesNewCityCodec() {}

  @Override
  public void write(JsonWriter out, Cities.NewCity value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.endObject();
  }

  @Override
  public Cities. @Nullable NewCity read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> name = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Cities.NewCity(name);
  }
}
