package dev.galvanic.sample;

import dev.galvanic.annotation.TestFor;
import dev.galvanic.sample.region.CityResourceTestClient;
import dev.galvanic.sample.region.NewCity;
import dev.galvanic.sample.region.NewProvince;
import dev.galvanic.sample.region.ProvinceResourceTestClient;
import dev.galvanic.sample.region.RegionService;
import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.role.RoleService;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.NewUser;
import dev.galvanic.sample.user.UserResourceTestClient;
import dev.galvanic.sample.user.UserService;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The three services as they are deployed: each with its database, user-service calling the others.
 */
@TestFor({UserService.class, RegionService.class, RoleService.class})
final class ThreeServices implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  final TestService region = TestService.of(new RegionServiceModule()).postgres();
  final TestService role = TestService.of(new RoleServiceModule()).postgres();
  final TestService user =
      TestService.of(new UserServiceModule()).postgres().calls(region).calls(role);

  @Override
  public void beforeAll(ExtensionContext context) {
    user.beforeAll(context);
  }

  /** Each test begins with the rows of the class alone. */
  @Override
  public void beforeEach(ExtensionContext context) {
    user.beforeEach(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    user.afterEach(context);
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
    return new ProvinceResourceTestClient(region).create(new NewProvince(name)).ok().id();
  }

  /** Adds a city and answers its identity. */
  int city(String name, int province) {
    return new CityResourceTestClient(region).create(new NewCity(name, province)).ok().id();
  }

  /** Adds a role and answers its identity. */
  int role(String name) {
    return new RoleResourceTestClient(role).create(new NewRole(name)).ok().id();
  }

  /** Adds a user and answers its identity. */
  int user(String name, int city, int role) {
    return new UserResourceTestClient(user)
        .create(new NewUser(name, 36, null, city, role))
        .ok()
        .id();
  }
}
