package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(@Id int id, String name, @Nullable Integer stock) {}
