package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Feed.Event}. */
@Generated
final class FeedEventCodec implements JsonCodec<Feed.Event> {
  static final FeedEventCodec INSTANCE = new FeedEventCodec();
  private static final Members MEMBERS = Members.builder().required("id").required("text").build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] TEXT = JsonWriter.name("text");

  private FeedEventCodec() {}

  @Override
  public void write(JsonWriter out, Feed.Event value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(TEXT).string(value.text());
    out.endObject();
  }

  @Override
  public Feed. @Nullable Event read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String text = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.intValue();
        case 1 -> text = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Feed.Event(id, text);
  }
}
