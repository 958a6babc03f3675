package dev.galvanic.sample.user;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to change of a user; what is left out stays as it is. */
public record UserChange(
    @Size(min = 1, max = 128) @Nullable String name,
    @Min(0) @Max(150) @Nullable Integer age,
    @Size(max = 32) @Nullable String sex,
    @Positive @Nullable Integer cityId,
    @Positive @Nullable Integer roleId) {}
