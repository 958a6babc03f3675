package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.List;
import java.util.Map;

@Model(table = "items")
record Item(@Id int id, Part part, List<Part> parts, Map<String, String> labels) {}
