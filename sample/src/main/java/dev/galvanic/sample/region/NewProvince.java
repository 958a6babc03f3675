package dev.galvanic.sample.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a province is made of. */
public record NewProvince(@NotBlank @Size(max = 32) String name) {}
