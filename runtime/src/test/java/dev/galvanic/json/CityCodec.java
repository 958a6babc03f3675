package dev.galvanic.json;

import dev.galvanic.json.NewUser.City;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** As generated for {@code record City(@Min(1) int id, @NotBlank String name)}. */
final class CityCodec implements JsonCodec<City> {
  static final CityCodec INSTANCE = new CityCodec();
  private static final Members MEMBERS = Members.builder().required("id").required("name").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");

  private CityCodec() {}

  @Override
  public void write(JsonWriter out, City value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(NAME).string(value.name());
    out.endObject();
  }

  @Override
  public @Nullable City read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String name = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          id = in.intValue();
          if (in.checking()) {
            Constraints.min(in, id, 1);
          }
        }
        case 1 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new City(id, name);
  }
}
