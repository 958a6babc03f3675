package app;

import jakarta.validation.constraints.Min;

record Part(@Min(value = 1, message = "must weigh something") int weight) {}
