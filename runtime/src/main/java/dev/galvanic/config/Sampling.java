package dev.galvanic.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of some requests are recorded as traces. */
public sealed interface Sampling {
  /**
   * A part of them, drawn by chance.
   *
   * @param part from 0 for none to 1 for all
   */
  record Share(double part) implements Sampling {}

  /**
   * So many a second at most, the first ones.
   *
   * @param traces at least 1
   */
  record PerSecond(int traces) implements Sampling {}

  /**
   * Reads {@code always}, {@code never}, a share such as {@code 0.01}, or a rate such as {@code
   * 10/s}.
   *
   * @throws IllegalArgumentException for any other text
   */
  static Sampling read(String text) {
    String word = text.strip();
    if (word.equalsIgnoreCase("always")) {
      return new Share(1);
    }
    if (word.equalsIgnoreCase("never")) {
      return new Share(0);
    }
    Matcher rate = Pattern.compile("([1-9]\\d{0,5})/s").matcher(word);
    if (rate.matches()) {
      return new PerSecond(Integer.parseInt(rate.group(1)));
    }
    if (!word.matches("[01](\\.\\d{1,9})?") || Double.parseDouble(word) > 1) {
      throw new IllegalArgumentException();
    }
    return new Share(Double.parseDouble(word));
  }
}
