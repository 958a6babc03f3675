package app;

import jakarta.validation.constraints.Size;

record NewItem(@Size(max = 10) String name, int stock) {}
