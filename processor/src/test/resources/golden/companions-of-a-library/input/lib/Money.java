package lib;

import dev.galvanic.annotation.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So much of a currency.
 *
 * @param amount how much
 */
@Json
public record Money(BigDecimal amount, @Nullable Currency currency) {
  /** What it is worth something in. */
  public enum Currency {
    EURO,
    YUAN
  }
}
