package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;

@Model(table = "order", description = "what was ordered")
record Order(@Id int customer, @Id int number, int price) {}
