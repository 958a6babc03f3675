package dev.galvanic.sample.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What a city is made of. */
public record NewCity(@NotBlank @Size(max = 32) String name, @Positive int provinceId) {}
