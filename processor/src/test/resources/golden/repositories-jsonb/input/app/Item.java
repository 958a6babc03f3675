package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id,
    Part part,
    @Nullable Part spare,
    Optional<Part> other,
    List<Part> parts,
    Set<Part> set,
    Map<String, String> labels,
    @Nullable Map<String, List<Integer>> sizes,
    Box<Part> box,
    List<List<Integer>> grid) {}
