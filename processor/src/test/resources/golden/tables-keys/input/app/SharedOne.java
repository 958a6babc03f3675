package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;

@Model(table = "shared_one")
record SharedOne(@Id(value = KeyGeneration.SEQUENCE, sequence = "numbers") long id) {}
