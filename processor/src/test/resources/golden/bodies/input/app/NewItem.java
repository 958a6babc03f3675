package app;

import jakarta.validation.constraints.NotBlank;

/** What a new item is made of. */
record NewItem(@NotBlank String name, int price) {}
