package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "racks")
public record Rack(@Id int id, String place, int size, @Nullable String owner) {}
