package dev.galvanic.sample.user;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a user is made of.
 *
 * @param name the user's name
 * @param age in years
 * @param sex as the user says it
 * @param cityId a city of region-service
 * @param roleId a role of role-service
 */
public record NewUser(
    @NotBlank @Size(max = 128) String name,
    @Min(0) @Max(150) int age,
    @Size(max = 32) @Nullable String sex,
    @Positive int cityId,
    @Positive int roleId) {}
