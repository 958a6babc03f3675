package dev.galvanic.sample.user;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A user with the city and the role as the other services know them. */
public record UserInfo(
    int id,
    OffsetDateTime createTime,
    String name,
    int age,
    @Nullable String sex,
    City city,
    Role role) {

  static UserInfo of(User user, City city, Role role) {
    return new UserInfo(
        user.id(), user.createTime(), user.name(), user.age(), user.sex(), city, role);
  }
}
