package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Zoo.Tagged}. */
@Generated
final class ZooTaggedCamelCodec implements JsonCodec<Zoo.Tagged> {
  static final ZooTaggedCamelCodec INSTANCE = new ZooTaggedCamelCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("id")
          .required("label")
          .optional("more")
          .required("anywhere")
          .build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] LABEL = JsonWriter.name("label");
  private static final byte[] MORE = JsonWriter.name("more");
  private static final byte[] ANYWHERE = JsonWriter.name("anywhere");

  private ZooTaggedCamelCodec() {}

  @Override
  public void write(JsonWriter out, Zoo.Tagged value) {
    out.beginObject();
    out.member(ID).longValue(value.id());
    out.member(LABEL).string(value.label());
    out.member(MORE).value(Codecs.optional(Codecs.STRING), value.more());
    out.member(ANYWHERE).string(value.anywhere());
    out.endObject();
  }

  @Override
  public Zoo. @Nullable Tagged read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long id = 0;
    String label = null;
    Optional<String> more = Optional.empty();
    String anywhere = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.longValue();
        case 1 -> label = in.string();
        case 2 -> more = in.isNull() ? Optional.empty() : Optional.of(in.string());
        case 3 -> anywhere = in.string();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Zoo.Tagged(id, label, more, anywhere);
  }
}
