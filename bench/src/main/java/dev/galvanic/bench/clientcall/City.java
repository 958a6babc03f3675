package dev.galvanic.bench.clientcall;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for. Every candidate reads it with the same codec, so that what differs is the
 * client.
 */
record City(int id, String name, String region) {
  static final JsonCodec<City> CODEC = new Codec();

  /** One of these is asked for. */
  static final int ID = 7;

  static final String PATH = "/cities/" + ID;

  /** What the stub replies. */
  static final String BODY =
      "{\"code\":0,\"message\":\"success\",\"data\":{\"id\":7,\"name\":\"Heidelberg\",\"region\":"
          + "\"Baden-Wuerttemberg\"}}";

  private static final class Codec implements JsonCodec<City> {
    private static final Members MEMBERS =
        Members.builder().required("id").required("name").required("region").build();

    @Override
    public void write(JsonWriter out, City value) {
      throw new UnsupportedOperationException("only read");
    }

    @Override
    public @Nullable City read(JsonReader in) {
      int id = 0;
      String name = "";
      String region = "";
      if (in.beginObject()) {
        for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
          switch (member) {
            case 0 -> id = in.intValue();
            case 1 -> name = in.string();
            default -> region = in.string();
          }
        }
      }
      return in.failed() ? null : new City(id, name, region);
    }
  }
}
