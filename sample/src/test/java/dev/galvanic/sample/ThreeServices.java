package dev.galvanic.sample;

import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestService;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The three services as they are deployed: each with its database, user-service calling the others.
 */
final class ThreeServices implements BeforeAllCallback {
  final TestService region = TestService.of(new RegionServiceModule()).postgres();
  final TestService role = TestService.of(new RoleServiceModule()).postgres();
  final TestService user =
      TestService.of(new UserServiceModule()).postgres().calls(region).calls(role);

  @Override
  public void beforeAll(ExtensionContext context) {
    user.beforeAll(context);
  }

  TestClient regions() {
    return region.http();
  }

  TestClient roles() {
    return role.http();
  }

  TestClient users() {
    return user.http();
  }

  /** Adds a province and answers its identity. */
  int province(String name) {
    return created(regions(), "/regions/provinces", "{\"name\":\"%s\"}".formatted(name));
  }

  /** Adds a city and answers its identity. */
  int city(String name, int province) {
    return created(
        regions(),
        "/regions/cities",
        "{\"name\":\"%s\",\"province_id\":%d}".formatted(name, province));
  }

  /** Adds a role and answers its identity. */
  int role(String name) {
    return created(roles(), "/roles", "{\"name\":\"%s\"}".formatted(name));
  }

  /** Adds a user and answers its identity. */
  int user(String name, int city, int role) {
    return created(
        users(),
        "/users",
        "{\"name\":\"%s\",\"age\":36,\"city_id\":%d,\"role_id\":%d}".formatted(name, city, role));
  }

  private static int created(TestClient client, String path, String body) {
    return client.post(path, body).json("/data/id").intValue();
  }
}
