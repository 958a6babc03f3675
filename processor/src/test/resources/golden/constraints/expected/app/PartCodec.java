package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Part}. */
@Generated
final class PartCodec implements JsonCodec<Part> {
  static final PartCodec INSTANCE = new PartCodec();
  private static final Members MEMBERS = Members.builder().required("weight").build();
  private static final byte[] WEIGHT = JsonWriter.name("weight");

  private PartCodec() {}

  @Override
  public void write(JsonWriter out, Part value) {
    out.beginObject();
    out.member(WEIGHT).intValue(value.weight());
    out.endObject();
  }

  @Override
  public @Nullable Part read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int weight = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          weight = in.intValue();
          if (in.checking()) {
            Constraints.min(in, weight, 1, "must weigh something");
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Part(weight);
  }
}
