package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Pair}. */
@Generated
final class PairCodec<A, B> implements JsonCodec<Pair<A, B>> {
  private static final Members MEMBERS =
      Members.builder().required("first").required("second").build();
  private static final byte[] FIRST = JsonWriter.name("first");
  private static final byte[] SECOND = JsonWriter.name("second");
  private final JsonCodec<A> aCodec;
  private final JsonCodec<B> bCodec;

  PairCodec(JsonCodec<A> aCodec, JsonCodec<B> bCodec) {
    this.aCodec = aCodec;
    this.bCodec = bCodec;
  }

  @Override
  public void write(JsonWriter out, Pair<A, B> value) {
    out.beginObject();
    out.member(FIRST).value(aCodec, value.first());
    out.member(SECOND).value(bCodec, value.second());
    out.endObject();
  }

  @Override
  public @Nullable Pair<A, B> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    A first = null;
    B second = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> first = in.value(aCodec);
        case 1 -> second = in.value(bCodec);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Pair<>(first, second);
  }
}
