package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Part}. */
@Generated
final class PartCodec implements JsonCodec<Part> {
  static final PartCodec INSTANCE = new PartCodec();
  private static final Members MEMBERS =
      Members.builder().required("weight_in_grams").optional("color").optional("inner").build();
  private static final byte[] WEIGHT_IN_GRAMS = JsonWriter.name("weight_in_grams");
  private static final byte[] COLOR = JsonWriter.name("color");
  private static final byte[] INNER = JsonWriter.name("inner");

  private PartCodec() {}

  @Override
  public void write(JsonWriter out, Part value) {
    out.beginObject();
    out.member(WEIGHT_IN_GRAMS).intValue(value.weightInGrams());
    out.member(COLOR);
    if (value.color() == null) {
      out.nullValue();
    } else {
      out.value(ColorCodec.INSTANCE, value.color());
    }
    out.member(INNER).value(Codecs.optional(PartCodec.INSTANCE), value.inner());
    out.endObject();
  }

  @Override
  public @Nullable Part read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int weightInGrams = 0;
    Color color = null;
    Optional<Part> inner = Optional.empty();
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> weightInGrams = in.intValue();
        case 1 -> color = in.isNull() ? null : in.value(ColorCodec.INSTANCE);
        case 2 ->
            inner =
                in.isNull() ? Optional.empty() : Optional.ofNullable(in.value(PartCodec.INSTANCE));
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Part(weightInGrams, color, inner);
  }
}
