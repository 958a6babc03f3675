package dev.galvanic.json;

import dev.galvanic.json.NewUser.City;
import dev.galvanic.validate.Constraints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As generated for {@link NewUser}, with constraints on name, age and the number of cities. */
final class NewUserCodec implements JsonCodec<NewUser> {
  static final NewUserCodec INSTANCE = new NewUserCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("name")
          .required("age")
          .optional("sex")
          .required("city")
          .required("cities")
          .build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] AGE = JsonWriter.name("age");
  private static final byte[] SEX = JsonWriter.name("sex");
  private static final byte[] CITY = JsonWriter.name("city");
  private static final byte[] CITIES = JsonWriter.name("cities");

  private NewUserCodec() {}

  @Override
  public void write(JsonWriter out, NewUser value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(AGE).intValue(value.age());
    out.member(SEX);
    if (value.sex() == null) {
      out.nullValue();
    } else {
      out.string(value.sex());
    }
    out.member(CITY).value(CityCodec.INSTANCE, value.city());
    out.member(CITIES).list(value.cities(), CityCodec.INSTANCE);
    out.endObject();
  }

  @Override
  public @Nullable NewUser read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    int age = 0;
    String sex = null;
    City city = null;
    List<City> cities = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
            Constraints.size(in, name, 1, 8);
          }
        }
        case 1 -> {
          age = in.intValue();
          if (in.checking()) {
            Constraints.min(in, age, 0);
          }
        }
        case 2 -> sex = in.isNull() ? null : in.string();
        case 3 -> city = in.valid(CityCodec.INSTANCE);
        case 4 -> {
          cities = in.list(CityCodec.INSTANCE);
          if (in.checking()) {
            Constraints.size(in, cities, 0, 2);
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new NewUser(name, age, sex, city, cities);
  }
}
