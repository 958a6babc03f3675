package dev.galvanic.sample.role;

import dev.galvanic.ConflictException;
import dev.galvanic.Page;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Summary;
import dev.galvanic.annotation.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Roles. */
@Route("/roles")
@Tag("role")
public final class RoleResource {
  private final Roles roles;

  public RoleResource(Roles roles) {
    this.roles = roles;
  }

  /**
   * Adds a role.
   *
   * @throws ConflictException if there is a role of this name
   */
  @Post
  @Summary("add role")
  public RoleId create(@Valid NewRole role) throws ConflictException {
    return new RoleId(roles.insert(role));
  }

  @Get
  @Summary("get role list")
  public Page<Role> list(
      @Default("20") @Min(1) @Max(100) int limit, @Default("0") @PositiveOrZero long offset) {
    return Page.of(roles.list(limit, offset), roles.count(), limit, offset);
  }

  /** Runs on the event loop, since the repository answers with a stage. */
  @Get("/{id}")
  @Summary("get role info")
  public CompletionStage<Optional<Role>> get(int id) {
    return roles.find(id);
  }
}
