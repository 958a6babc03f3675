package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Regions.City}. */
@Generated
final class RegionsCityCodec implements JsonCodec<Regions.City> {
  static final RegionsCityCodec INSTANCE = new RegionsCityCodec();
  private static final Members MEMBERS =
      Members.builder().required("id").required("name").required("kind").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] KIND = JsonWriter.name("kind");

  private RegionsCityCodec() {}

  @Override
  public void write(JsonWriter out, Regions.City value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(NAME).string(value.name());
    out.member(KIND).value(RegionsKindCodec.INSTANCE, value.kind());
    out.endObject();
  }

  @Override
  public Regions. @Nullable City read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String name = null;
    Regions.Kind kind = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
          }
        }
        case 2 -> kind = in.value(RegionsKindCodec.INSTANCE);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Regions.City(id, name, kind);
  }
}
