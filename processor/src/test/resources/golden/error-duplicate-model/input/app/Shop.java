package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name) {}

@Model(table = "items")
record OldItem(@Id int id, String title) {}
