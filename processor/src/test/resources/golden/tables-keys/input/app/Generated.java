package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.UUID;

@Model(table = "generated")
record Generated(@Id UUID id) {}
