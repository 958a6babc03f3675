package app;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One of each. */
record Scalars(
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    char aChar,
    Boolean boxedBoolean,
    Integer boxedInt,
    Long boxedLong,
    Character boxedChar,
    String string,
    BigDecimal bigDecimal,
    BigInteger bigInteger,
    UUID uuid,
    byte[] bytes,
    Instant instant,
    OffsetDateTime offsetDateTime,
    LocalDate localDate,
    LocalTime localTime,
    LocalDateTime localDateTime,
    Duration duration) {}
