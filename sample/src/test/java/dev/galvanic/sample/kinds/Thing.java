package dev.galvanic.sample.kinds;

import dev.galvanic.annotation.Default;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Thing(
    boolean flag,
    byte tiny,
    short small,
    long large,
    float rough,
    double exact,
    BigDecimal money,
    BigInteger endless,
    UUID key,
    byte[] bytes,
    Instant instant,
    OffsetDateTime offsetDateTime,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    Duration duration,
    Color color,
    @Nullable Color maybeColor,
    @Valid Piece piece,
    @Valid @Nullable Piece maybePiece,
    @Size(min = 1, max = 3) List<@Valid Piece> pieces,
    Set<Color> colors,
    Map<String, Integer> counts,
    @Pattern(regexp = "[A-Z]{3}-[0-9]{2,4}") String code,
    @Email String email,
    Optional<String> note,
    @Default("7") @Max(9) int withDefault,
    List<String> texts) {}
