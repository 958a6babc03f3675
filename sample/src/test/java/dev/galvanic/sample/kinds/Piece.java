package dev.galvanic.sample.kinds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

record Piece(@NotBlank @Size(max = 5) String name, @Positive int count) {}
