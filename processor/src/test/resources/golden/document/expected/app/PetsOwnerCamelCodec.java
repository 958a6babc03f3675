package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Pets.Owner}. */
@Generated
final class PetsOwnerCamelCodec implements JsonCodec<Pets.Owner> {
  static final PetsOwnerCamelCodec INSTANCE = new PetsOwnerCamelCodec();
  private static final Members MEMBERS =
      Members.builder().optional("fullName").required("pets").build();
  private static final byte[] FULL_NAME = JsonWriter.name("fullName");
  private static final byte[] PETS = JsonWriter.name("pets");

  private PetsOwnerCamelCodec() {}

  @Override
  public void write(JsonWriter out, Pets.Owner value) {
    out.beginObject();
    out.member(FULL_NAME).value(Codecs.optional(Codecs.STRING), value.fullName());
    out.member(PETS).list(value.pets(), PetsPetCamelCodec.INSTANCE);
    out.endObject();
  }

  @Override
  public Pets. @Nullable Owner read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<String> fullName = Optional.empty();
    List<Pets.Pet> pets = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> fullName = in.isNull() ? Optional.empty() : Optional.of(in.string());
        case 1 -> pets = in.value(Codecs.list(PetsPetCamelCodec.INSTANCE));
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Pets.Owner(fullName, pets);
  }
}
