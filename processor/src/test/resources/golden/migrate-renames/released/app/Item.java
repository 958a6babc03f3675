package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.Unique;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(@Id int id, @Unique String title, @Index @Min(1) int size, @References(Item.class) @Nullable Integer parent) {}
