package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;

@Model(table = "shared_two", schema = "store")
record SharedTwo(@Id(value = KeyGeneration.SEQUENCE, sequence = "numbers") long id) {}
