package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read exactly or refused. */
class NumbersTest {

  @Test
  void integersReachTheBoundsOfTheirTypes() {
    assertRead("-128", Codecs.BYTE, Byte.MIN_VALUE);
    assertRead("127", Codecs.BYTE, Byte.MAX_VALUE);
    assertRead("-32768", Codecs.SHORT, Short.MIN_VALUE);
    assertRead("32767", Codecs.SHORT, Short.MAX_VALUE);
    assertRead("-2147483648", Codecs.INT, Integer.MIN_VALUE);
    assertRead("2147483647", Codecs.INT, Integer.MAX_VALUE);
    assertRead("-9223372036854775808", Codecs.LONG, Long.MIN_VALUE);
    assertRead("9223372036854775807", Codecs.LONG, Long.MAX_VALUE);
    assertRead("999999999999999999", Codecs.LONG, 999_999_999_999_999_999L);
    assertRead("1000000000000000000", Codecs.LONG, 1_000_000_000_000_000_000L);
  }

  @Test
  void integersBeyondTheBoundsAreRefused() {
    assertRefused("128", Codecs.BYTE, "must be an integer from -128 to 127");
    assertRefused("-32769", Codecs.SHORT, "must be an integer from -32768 to 32767");
    String ints = "must be an integer from -2147483648 to 2147483647";
    assertRefused("2147483648", Codecs.INT, ints);
    assertRefused("-2147483649", Codecs.INT, ints);
    assertRefused("4294967296", Codecs.INT, ints);
    assertRefused("99999999999999999999", Codecs.INT, ints);
    String longs = "must be an integer from -9223372036854775808 to 9223372036854775807";
    assertRefused("9223372036854775808", Codecs.LONG, longs);
    assertRefused("-9223372036854775809", Codecs.LONG, longs);
    assertRefused("18446744073709551616", Codecs.LONG, longs);
    assertRefused("1e19", Codecs.LONG, longs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "100.0", "1e2", "1E+2", "10000e-2", "1.00e2", "0.1e3"})
  void anIntegerIsOneByItsValue(String notation) {
    assertRead(notation, Codecs.INT, 100);
    assertRead(notation, Codecs.LONG, 100L);
    assertRead(notation, Codecs.BIG_INTEGER, BigInteger.valueOf(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "0.1", "1e-1", "100.0000001", "-2.5"})
  void aFractionIsNoInteger(String number) {
    assertRefused(number, Codecs.INT, "must be an integer");
    assertRefused(number, Codecs.LONG, "must be an integer");
    assertRefused(number, Codecs.BIG_INTEGER, "must be an integer");
  }

  @Test
  void zeroIsZeroInEveryNotation() {
    for (String zero : new String[] {"0", "-0", "0.0", "0e5", "-0.000", "0e-5"}) {
      assertRead(zero, Codecs.INT, 0);
      assertRead(zero, Codecs.BIG_INTEGER, BigInteger.ZERO);
    }
    assertRead("-0", Codecs.DOUBLE, -0.0);
    assertRead("-0.0", Codecs.DOUBLE, -0.0);
    assertRead("0e5", Codecs.DOUBLE, 0.0);
    assertRead("-0", Codecs.FLOAT, -0.0f);
  }

  @Test
  void decimalsKeepTheirDigitsAndScale() {
    for (String number :
        new String[] {"1.50", "0.1", "-12345678901234567890.123456789", "1E+5", "1E-7", "0.000"}) {
      assertRead(number, Codecs.BIG_DECIMAL, new BigDecimal(number));
    }
    String digits = "9".repeat(100);
    assertRead(digits, Codecs.BIG_INTEGER, new BigInteger(digits));
    assertRead(digits, Codecs.BIG_DECIMAL, new BigDecimal(digits));
  }

  @Test
  void aDecimalHasAHundredDigitsAlsoWhenWrittenOut() {
    assertRead("1e99", Codecs.BIG_DECIMAL, new BigDecimal("1e99"));
    assertRead("1e-100", Codecs.BIG_DECIMAL, new BigDecimal("1e-100"));
    assertRefused("1e100", Codecs.BIG_DECIMAL, "must have at most 100 digits");
    assertRefused("1e-101", Codecs.BIG_DECIMAL, "must have at most 100 digits");
    assertRefused("1e2147483648", Codecs.BIG_DECIMAL, "must have at most 100 digits");
    assertRefused("0e-2147483648", Codecs.BIG_DECIMAL, "must have at most 100 digits");
    assertRefused("1".repeat(101), Codecs.BIG_DECIMAL, "must have at most 100 digits");
  }

  @Test
  void doublesAreTheNearest() {
    for (String number :
        new String[] {
          "0.1",
          "1.5",
          "-2.25",
          "3.141592653589793",
          "123456789.123456789",
          "9007199254740993",
          "1e22",
          "1e23",
          "1.7976931348623157e308",
          "4.9e-324",
          "2.2250738585072012e-308",
          "0.30000000000000004",
          "179769313486231570000",
          "8.41e+21",
          "0.000001",
          "99999999999999999"
        }) {
      assertRead(number, Codecs.DOUBLE, Double.parseDouble(number));
      if (Math.abs(Double.parseDouble(number)) < 1e30 && Double.parseDouble(number) > 1e-30) {
        assertRead(number, Codecs.FLOAT, Float.parseFloat(number));
      }
    }
  }

  @Test
  void tenThousandRandomDoublesComeBackAsTheyWere() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(any)) {
        assertRead(Double.toString(any), Codecs.DOUBLE, any);
      }
      String few = random.nextInt(100_000) + "." + random.nextInt(10_000);
      assertRead(few, Codecs.DOUBLE, Double.parseDouble(few));
    }
  }

  @Test
  void whatOnlyInfinityOrZeroIsNearToIsRefused() {
    assertRefused("1e309", Codecs.DOUBLE, "must be a number that fits 64 bits");
    assertRefused("-1.8e308", Codecs.DOUBLE, "must be a number that fits 64 bits");
    assertRefused("1e-400", Codecs.DOUBLE, "must be a number that fits 64 bits");
    assertRefused("3.5e38", Codecs.FLOAT, "must be a number that fits 32 bits");
    assertRefused("1e-50", Codecs.FLOAT, "must be a number that fits 32 bits");
    assertRead("0e-400", Codecs.DOUBLE, 0.0);
  }

  @Test
  void aStringIsNoNumber() {
    assertRefused("\"1\"", Codecs.INT, "must be an integer");
    assertRefused("\"1\"", Codecs.LONG, "must be an integer");
    assertRefused("\"1\"", Codecs.BIG_INTEGER, "must be an integer");
    assertRefused("\"1\"", Codecs.DOUBLE, "must be a number");
    assertRefused("\"1\"", Codecs.FLOAT, "must be a number");
    assertRefused("\"1\"", Codecs.BIG_DECIMAL, "must be a number");
    assertRefused("true", Codecs.INT, "must be an integer");
    assertRefused("null", Codecs.INT, "must not be null");
    assertRefused("null", Codecs.DOUBLE, "must not be null");
  }

  private static <T> void assertRead(String json, JsonCodec<T> codec, T value) {
    assertThat(Documents.read(json, codec))
        .isEqualTo(new Documents.Outcome<>(value, java.util.List.of()));
  }

  private static void assertRefused(String json, JsonCodec<?> codec, String message) {
    assertThat(Documents.read(json, codec).told()).containsExactly(" " + message);
  }
}
