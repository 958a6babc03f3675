package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;

@Model(table = "same")
@Unique(columns = {"a", "b"})
record Same(@Id int a, @Id String b) {}
