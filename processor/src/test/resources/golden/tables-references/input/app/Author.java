package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.ReferentialAction;
import org.jspecify.annotations.Nullable;

@Model(table = "authors")
record Author(
    @Id int id,
    @References(value = Book.class, onDelete = ReferentialAction.SET_NULL) @Nullable Integer bestBook) {}
