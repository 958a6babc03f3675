package dev.galvanic.processor.model.schema;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that comes after another one. */
final class NextVersion {
  private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]+)");

  private NextVersion() {}

  /** The number at its end counted up; one that ends otherwise gets a number. */
  static String after(String last) {
    Matcher counted = COUNTED.matcher(last);
    if (counted.matches()) {
      return counted.group(1) + new BigInteger(counted.group(2)).add(BigInteger.ONE);
    }
    return VersionName.compare("v1", last) > 0 ? "v1" : last + "-v1";
  }
}
