package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Regions.NewCity}. */
@Generated
final class RegionsNewCityCodec implements JsonCodec<Regions.NewCity> {
  static final RegionsNewCityCodec INSTANCE = new RegionsNewCityCodec();
  private static final Members MEMBERS =
      Members.builder().required("name").optional("kind").build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] KIND = JsonWriter.name("kind");

  private RegionsNewCityCodec() {}

  @Override
  public void write(JsonWriter out, Regions.NewCity value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(KIND);
    if (value.kind() == null) {
      out.nullValue();
    } else {
      out.value(RegionsKindCodec.INSTANCE, value.kind());
    }
    out.endObject();
  }

  @Override
  public Regions. @Nullable NewCity read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Regions.Kind kind = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
          }
        }
        case 1 -> kind = in.isNull() ? null : in.value(RegionsKindCodec.INSTANCE);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Regions.NewCity(name, kind);
  }
}
