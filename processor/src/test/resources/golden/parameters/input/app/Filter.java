package app;

import dev.galvanic.annotation.Default;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to list.
 *
 * @param namePart a part of the name
 */
record Filter(
    String namePart,
    @Min(1) @Max(100) @Default("20") int pageSize,
    Optional<Color> color,
    @Nullable Long maxPrice,
    List<String> tag) {}
