package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Tree}. */
@Generated
final class TreeCodec implements JsonCodec<Tree> {
  static final TreeCodec INSTANCE = new TreeCodec();
  private static final Members MEMBERS =
      Members.builder().required("name").optional("parent").required("children").build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PARENT = JsonWriter.name("parent");
  private static final byte[] CHILDREN = JsonWriter.name("children");

  private TreeCodec() {}

  @Override
  public void write(JsonWriter out, Tree value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(PARENT);
    if (value.parent() == null) {
      out.nullValue();
    } else {
      out.value(TreeCodec.INSTANCE, value.parent());
    }
    out.member(CHILDREN).list(value.children(), TreeCodec.INSTANCE);
    out.endObject();
  }

  @Override
  public @Nullable Tree read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Tree parent = null;
    List<Tree> children = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> name = in.string();
        case 1 -> parent = in.isNull() ? null : in.value(TreeCodec.INSTANCE);
        case 2 -> children = in.value(Codecs.list(TreeCodec.INSTANCE));
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Tree(name, parent, children);
  }
}
