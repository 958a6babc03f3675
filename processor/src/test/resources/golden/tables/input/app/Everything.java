package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type that a column can have, and the user's own "comment's". */
@Model
record Everything(
    @Id long id,
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    float aFloat,
    double aDouble,
    char aChar,
    String string,
    @Column(length = 128, description = "user's name") String name,
    BigDecimal bigDecimal,
    BigInteger bigInteger,
    @Unique UUID uuid,
    byte[] bytes,
    Instant instant,
    @Column(defaultSql = "now()") OffsetDateTime offsetDateTime,
    LocalDate localDate,
    LocalTime localTime,
    LocalDateTime localDateTime,
    Duration duration,
    Color color,
    @Nullable Color nullableColor,
    @Nullable Integer nullable,
    Optional<String> optional,
    List<String> list,
    List<Color> colors,
    Map<String, String> map,
    @Column(type = "citext") String typed,
    @Column(name = "Odd \"name\"") int odd,
    @Nullable String user) {}
