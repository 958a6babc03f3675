package dev.galvanic.http;

import java.util.Arrays;

/**
 * The path of a request, split at its slashes before anything is decoded, so that {@code %2F} never
 * splits. A trailing slash is dropped.
 */
public final class RequestPath {
  private final String raw;

  /** Where each segment starts; one more element says where the next would. */
  private final int[] starts;

  private final int count;
  private final boolean escaped;

  private RequestPath(String raw, int[] starts, int count, boolean escaped) {
    this.raw = raw;
    this.starts = starts;
    this.count = count;
    this.escaped = escaped;
  }

  /**
   * @param raw the path as it was sent, without its query; it starts with a slash
   * @throws IllegalArgumentException if an escape is malformed, or a segment decodes to a control
   *     character or to a step up or to the same place ({@code ..} or {@code .})
   */
  public static RequestPath parse(String raw) {
    if (raw.isEmpty() || raw.charAt(0) != '/') {
      throw new IllegalArgumentException("does not start with a slash");
    }
    int end = raw.length() > 1 && raw.endsWith("/") ? raw.length() - 1 : raw.length();
    int[] starts = new int[8];
    int count = 0;
    for (int i = 1; raw.length() > 1 && i <= end; i++) {
      starts[count] = i;
      int slash = raw.indexOf('/', i);
      i = slash < 0 || slash > end ? end : slash;
      if (++count + 1 > starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count] = i + 1;
    }
    RequestPath path = new RequestPath(raw, starts, count, raw.indexOf('%') >= 0);
    for (int i = 0; i < count; i++) {
      PathSegments.check(path.decoded(i));
    }
    return path;
  }

  /** How many segments there are; none in the path {@code /}. */
  public int count() {
    return count;
  }

  /** Whether that segment, decoded, is this text. */
  public boolean is(int segment, String literal) {
    if (escaped) {
      return decoded(segment).equals(literal);
    }
    return length(segment) == literal.length() && raw.startsWith(literal, starts[segment]);
  }

  /** Whether two slashes follow each other: such a path is nobody's route. */
  public boolean hasEmptySegment() {
    return raw.contains("//");
  }

  /** The characters of that segment as it was sent. */
  public int length(int segment) {
    return starts[segment + 1] - 1 - starts[segment];
  }

  /** That segment as it was sent. */
  public String raw(int segment) {
    return raw.substring(starts[segment], starts[segment + 1] - 1);
  }

  /** That segment with its escapes read. */
  public String decoded(int segment) {
    return escaped ? PercentText.decode(raw(segment), false) : raw(segment);
  }

  /** The whole path as it was sent. */
  @Override
  public String toString() {
    return raw;
  }
}
