package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Scalars}. */
@Generated
final class ScalarsCodec implements JsonCodec<Scalars> {
  static final ScalarsCodec INSTANCE = new ScalarsCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("a_boolean")
          .required("a_byte")
          .required("a_short")
          .required("an_int")
          .required("a_long")
          .required("a_float")
          .required("a_double")
          .required("a_char")
          .required("boxed_boolean")
          .required("boxed_int")
          .required("boxed_long")
          .required("boxed_char")
          .required("string")
          .required("big_decimal")
          .required("big_integer")
          .required("uuid")
          .required("bytes")
          .required("instant")
          .required("offset_date_time")
          .required("local_date")
          .required("local_time")
          .required("local_date_time")
          .required("duration")
          .build();
  private static final byte[] A_BOOLEAN = JsonWriter.name("a_boolean");
  private static final byte[] A_BYTE = JsonWriter.name("a_byte");
  private static final byte[] A_SHORT = JsonWriter.name("a_short");
  private static final byte[] AN_INT = JsonWriter.name("an_int");
  private static final byte[] A_LONG = JsonWriter.name("a_long");
  private static final byte[] A_FLOAT = JsonWriter.name("a_float");
  private static final byte[] A_DOUBLE = JsonWriter.name("a_double");
  private static final byte[] A_CHAR = JsonWriter.name("a_char");
  private static final byte[] BOXED_BOOLEAN = JsonWriter.name("boxed_boolean");
  private static final byte[] BOXED_INT = JsonWriter.name("boxed_int");
  private static final byte[] BOXED_LONG = JsonWriter.name("boxed_long");
  private static final byte[] BOXED_CHAR = JsonWriter.name("boxed_char");
  private static final byte[] STRING = JsonWriter.name("string");
  private static final byte[] BIG_DECIMAL = JsonWriter.name("big_decimal");
  private static final byte[] BIG_INTEGER = JsonWriter.name("big_integer");
  private static final byte[] UUID = JsonWriter.name("uuid");
  private static final byte[] BYTES = JsonWriter.name("bytes");
  private static final byte[] INSTANT = JsonWriter.name("instant");
  private static final byte[] OFFSET_DATE_TIME = JsonWriter.name("offset_date_time");
  private static final byte[] LOCAL_DATE = JsonWriter.name("local_date");
  private static final byte[] LOCAL_TIME = JsonWriter.name("local_time");
  private static final byte[] LOCAL_DATE_TIME = JsonWriter.name("local_date_time");
  private static final byte[] DURATION = JsonWriter.name("duration");

  private ScalarsCodec() {}

  @Override
  public void write(JsonWriter out, Scalars value) {
    out.beginObject();
    out.member(A_BOOLEAN).booleanValue(value.aBoolean());
    out.member(A_BYTE).byteValue(value.aByte());
    out.member(A_SHORT).shortValue(value.aShort());
    out.member(AN_INT).intValue(value.anInt());
    out.member(A_LONG).longValue(value.aLong());
    out.member(A_FLOAT).floatValue(value.aFloat());
    out.member(A_DOUBLE).doubleValue(value.aDouble());
    out.member(A_CHAR).charValue(value.aChar());
    out.member(BOXED_BOOLEAN).value(Codecs.BOOLEAN, value.boxedBoolean());
    out.member(BOXED_INT).value(Codecs.INT, value.boxedInt());
    out.member(BOXED_LONG).value(Codecs.LONG, value.boxedLong());
    out.member(BOXED_CHAR).value(Codecs.CHAR, value.boxedChar());
    out.member(STRING).string(value.string());
    out.member(BIG_DECIMAL).bigDecimal(value.bigDecimal());
    out.member(BIG_INTEGER).bigInteger(value.bigInteger());
    out.member(UUID).uuid(value.uuid());
    out.member(BYTES).bytes(value.bytes());
    out.member(INSTANT).instant(value.instant());
    out.member(OFFSET_DATE_TIME).offsetDateTime(value.offsetDateTime());
    out.member(LOCAL_DATE).localDate(value.localDate());
    out.member(LOCAL_TIME).localTime(value.localTime());
    out.member(LOCAL_DATE_TIME).localDateTime(value.localDateTime());
    out.member(DURATION).duration(value.duration());
    out.endObject();
  }

  @Override
  public @Nullable Scalars read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    boolean aBoolean = false;
    byte aByte = 0;
    short aShort = 0;
    int anInt = 0;
    long aLong = 0;
    float aFloat = 0;
    double aDouble = 0;
    char aChar = 0;
    Boolean boxedBoolean = null;
    Integer boxedInt = null;
    Long boxedLong = null;
    Character boxedChar = null;
    String string = null;
    BigDecimal bigDecimal = null;
    BigInteger bigInteger = null;
    UUID uuid = null;
    byte[] bytes = null;
    Instant instant = null;
    OffsetDateTime offsetDateTime = null;
    LocalDate localDate = null;
    LocalTime localTime = null;
    LocalDateTime localDateTime = null;
    Duration duration = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> aBoolean = in.booleanValue();
        case 1 -> aByte = in.byteValue();
        case 2 -> aShort = in.shortValue();
        case 3 -> anInt = in.intValue();
        case 4 -> aLong = in.longValue();
        case 5 -> aFloat = in.floatValue();
        case 6 -> aDouble = in.doubleValue();
        case 7 -> aChar = in.charValue();
        case 8 -> boxedBoolean = in.booleanValue();
        case 9 -> boxedInt = in.intValue();
        case 10 -> boxedLong = in.longValue();
        case 11 -> boxedChar = in.charValue();
        case 12 -> string = in.string();
        case 13 -> bigDecimal = in.bigDecimal();
        case 14 -> bigInteger = in.bigInteger();
        case 15 -> uuid = in.uuid();
        case 16 -> bytes = in.bytes();
        case 17 -> instant = in.instant();
        case 18 -> offsetDateTime = in.offsetDateTime();
        case 19 -> localDate = in.localDate();
        case 20 -> localTime = in.localTime();
        case 21 -> localDateTime = in.localDateTime();
        case 22 -> duration = in.duration();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed()
        ? null
        : new Scalars(
            aBoolean,
            aByte,
            aShort,
            anInt,
            aLong,
            aFloat,
            aDouble,
            aChar,
            boxedBoolean,
            boxedInt,
            boxedLong,
            boxedChar,
            string,
            bigDecimal,
            bigInteger,
            uuid,
            bytes,
            instant,
            offsetDateTime,
            localDate,
            localTime,
            localDateTime,
            duration);
  }
}
