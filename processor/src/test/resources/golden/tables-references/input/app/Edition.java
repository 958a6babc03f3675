package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;

@Model(table = "a_editions")
record Edition(@Id(KeyGeneration.ASSIGNED) @References(Book.class) int book, @Id int number) {}
