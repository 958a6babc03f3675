package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Color}. */
@Generated
final class ColorCodec implements JsonCodec<Color> {
  static final ColorCodec INSTANCE = new ColorCodec();
  private static final Members NAMES = Members.names("RED", "BLUE");
  private static final List<Color> CONSTANTS = List.of(Color.RED, Color.BLUE);

  private ColorCodec() {}

  @Override
  public void write(JsonWriter out, Color value) {
    out.string(value.name());
  }

  @Override
  public @Nullable Color read(JsonReader in) {
    int index = in.oneOf(NAMES);
    return index < 0 ? null : CONSTANTS.get(index);
  }
}
