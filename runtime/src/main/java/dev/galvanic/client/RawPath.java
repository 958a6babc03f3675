package dev.galvanic.client;

import java.util.regex.Pattern;

/**
 * A path that somebody wrote down for a raw call. It can only lead to the service that is called:
 * whatever names another host is refused, and so is what servers on the way would read in another
 * way than it stands.
 */
final class RawPath {
  /** RFC 3986's path and query, and the braces of variables. */
  private static final Pattern ALLOWED =
      Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?{}-]|%[0-9A-Fa-f]{2})*");

  /** A segment of dots only, in whatever way some server separates or trims segments. */
  private static final Pattern DOTS =
      Pattern.compile("(?i)(?:^|[/\\\\]|%2f|%5c)(?:\\.|%2e){1,2}(?:$|[/\\\\;]|%2f|%5c|%3b)");

  private RawPath() {}

  /**
   * @throws IllegalArgumentException if it is none
   */
  static String checked(String path) {
    int query = path.indexOf('?');
    String before = withoutQuery(path);
    if (!ALLOWED.matcher(path).matches()
        || path.startsWith("//")
        || DOTS.matcher(before).find()
        || path.indexOf('{', Math.max(0, query)) >= 0 && query >= 0) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is no path of a service. Write it as in /cities/{id}?limit=10, with what must"
              + " be encoded encoded, and give what comes from elsewhere as a variable or with"
              + " query().");
    }
    return path;
  }

  /** What messages, spans and metrics call it: what is asked for is nobody else's business. */
  static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}
