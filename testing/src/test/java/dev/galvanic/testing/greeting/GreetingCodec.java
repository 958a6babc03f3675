package dev.galvanic.testing.greeting;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import org.jspecify.annotations.Nullable;

/** As the processor writes it. */
final class GreetingCodec implements JsonCodec<Greeting> {
  static final GreetingCodec INSTANCE = new GreetingCodec();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] TEXT = JsonWriter.name("text");
  private static final Members MEMBERS = Members.builder().required("id").required("text").build();

  @Override
  public void write(JsonWriter out, Greeting value) {
    out.beginObject();
    out.member(ID).intValue(value.id());
    out.member(TEXT).string(value.text());
    out.endObject();
  }

  @Override
  public @Nullable Greeting read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int id = 0;
    String text = "";
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      if (member == 0) {
        id = in.intValue();
      } else {
        text = in.string();
        if (in.checking()) {
          Constraints.notBlank(in, text);
        }
      }
    }
    return in.failed() ? null : new Greeting(id, text);
  }
}
