package dev.galvanic.sample.user;

import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.Parallel;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Description;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Patch;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Summary;
import dev.galvanic.annotation.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/** People. */
@Route("/users")
@Tag("user")
public final class UserResource {
  private final Users users;
  private final Regions regions;
  private final Roles roles;

  public UserResource(Users users, Regions regions, Roles roles) {
    this.users = users;
    this.regions = regions;
    this.roles = roles;
  }

  @Post
  @Summary("create user")
  @Description("create user info")
  public UserId create(@Valid NewUser user) {
    return new UserId(users.insert(user));
  }

  @Get
  @Summary("get user list")
  public Page<User> list(
      @Default("20") @Min(1) @Max(100) int limit, @Default("0") @PositiveOrZero long offset) {
    return Page.of(users.list(limit, offset), users.count(), limit, offset);
  }

  /**
   * The city and the role come from the other services, both at the same time.
   *
   * @throws NotFoundException if there is no such user
   */
  @Get("/{id}")
  @Summary("get user info")
  public UserInfo get(int id) throws NotFoundException {
    User user = users.find(id).orElseThrow(NotFoundException::new);
    return Parallel.join(
        () -> regions.city(user.cityId()),
        () -> roles.role(user.roleId()),
        (city, role) -> UserInfo.of(user, city, role));
  }

  /**
   * Changes what the request names and leaves the rest.
   *
   * @throws NotFoundException if there is no such user
   */
  @Patch("/{id}")
  @Summary("change user")
  public User change(int id, @Valid UserChange change) throws NotFoundException {
    return users.update(id, change).orElseThrow(NotFoundException::new);
  }

  /**
   * Removes a user for good.
   *
   * @throws NotFoundException if there is no such user
   */
  @Logged
  @Delete("/{id}")
  @Summary("delete user")
  public void delete(int id) throws NotFoundException {
    if (users.delete(id) == 0) {
      throw new NotFoundException();
    }
  }
}
