package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Version;

@Model(table = "counted")
record Counted(@Id long id, @Version int version) {}
