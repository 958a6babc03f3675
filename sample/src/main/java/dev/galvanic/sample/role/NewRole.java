package dev.galvanic.sample.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a role is made of. */
public record NewRole(@NotBlank @Size(max = 32) String name) {}
