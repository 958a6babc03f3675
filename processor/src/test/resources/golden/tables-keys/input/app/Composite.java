package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;

@Model(table = "composite")
@Unique(columns = {"b", "a"})
record Composite(@Id int a, @Id String b) {}
