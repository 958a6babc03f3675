package dev.galvanic.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request body as a user of Galvanic would write it. */
record NewUser(String name, int age, @Nullable String sex, City city, List<City> cities) {

  record City(int id, String name) {}
}
