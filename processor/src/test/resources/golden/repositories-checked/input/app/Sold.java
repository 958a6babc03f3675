package app;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Sold(
    String name, long orders, long pieces, Optional<BigDecimal> average, @Nullable OffsetDateTime last) {}
