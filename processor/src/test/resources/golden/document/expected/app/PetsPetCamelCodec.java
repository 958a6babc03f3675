package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Pets.Pet}. */
@Generated
final class PetsPetCamelCodec implements JsonCodec<Pets.Pet> {
  static final PetsPetCamelCodec INSTANCE = new PetsPetCamelCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("id")
          .required("name")
          .optional("owner")
          .required("marks")
          .required("either")
          .build();
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] OWNER = JsonWriter.name("owner");
  private static final byte[] MARKS = JsonWriter.name("marks");
  private static final byte[] EITHER = JsonWriter.name("either");

  private PetsPetCamelCodec() {}

  @Override
  public void write(JsonWriter out, Pets.Pet value) {
    out.beginObject();
    out.member(ID).longValue(value.id());
    out.member(NAME).string(value.name());
    out.member(OWNER).value(Codecs.optional(PetsOwnerCamelCodec.INSTANCE), value.owner());
    out.member(MARKS).map(value.marks(), Codecs.INT);
    out.member(EITHER).intValue(value.either());
    out.endObject();
  }

  @Override
  public Pets. @Nullable Pet read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long id = 0;
    String name = null;
    Optional<Pets.Owner> owner = Optional.empty();
    Map<String, Integer> marks = null;
    int either = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> id = in.longValue();
        case 1 -> name = in.string();
        case 2 ->
            owner =
                in.isNull()
                    ? Optional.empty()
                    : Optional.ofNullable(in.value(PetsOwnerCamelCodec.INSTANCE));
        case 3 -> marks = in.map(Codecs.INT);
        case 4 -> either = in.intValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Pets.Pet(id, name, owner, marks, either);
  }
}
