package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Regions.Kind}. */
@Generated
final class RegionsKindCodec implements JsonCodec<Regions.Kind> {
  static final RegionsKindCodec INSTANCE = new RegionsKindCodec();
  private static final Members NAMES = Members.names("TOWN", "VILLAGE");
  private static final List<Regions.Kind> CONSTANTS =
      List.of(Regions.Kind.TOWN, Regions.Kind.VILLAGE);

  private RegionsKindCodec() {}

  @Override
  public void write(JsonWriter out, Regions.Kind value) {
    out.string(value.name());
  }

  @Override
  public Regions. @Nullable Kind read(JsonReader in) {
    int index = in.oneOf(NAMES);
    return index < 0 ? null : CONSTANTS.get(index);
  }
}
