package app;

import jakarta.validation.constraints.Size;

record NewItem(@Size(max = 20) String name) {}
