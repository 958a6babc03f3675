package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Sessions.Session}. */
@Generated
final class SessionsSessionKebabCodec implements JsonCodec<Sessions.Session> {
  static final SessionsSessionKebabCodec INSTANCE = new SessionsSessionKebabCodec();
  private static final Members MEMBERS = Members.builder().required("session-id").build();
  private static final byte[] SESSION_ID = JsonWriter.name("session-id");

  private SessionsSessionKebabCodec() {}

  @Override
  public void write(JsonWriter out, Sessions.Session value) {
    out.beginObject();
    out.member(SESSION_ID).longValue(value.sessionId());
    out.endObject();
  }

  @Override
  public Sessions. @Nullable Session read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long sessionId = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> sessionId = in.longValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Sessions.Session(sessionId);
  }
}
