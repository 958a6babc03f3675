package dev.galvanic.http.netty;

/**
 * What a Host header or an authority may be: RFC 3986 section 3.2, without user information and
 * without the punctuation that no host's name has; a comma among it would be two hosts joined.
 */
final class HostSyntax {
  private static final String UNRESERVED = "-._~%";

  private HostSyntax() {}

  static boolean valid(String host) {
    int end = host.startsWith("[") ? literalEnd(host) : nameEnd(host);
    if (end <= 0) {
      return false;
    }
    return end == host.length() || (host.charAt(end) == ':' && port(host, end + 1));
  }

  /** The end of {@code [::1]}; the address itself is for whoever uses it to understand. */
  private static int literalEnd(String host) {
    int close = host.indexOf(']');
    for (int i = 1; i < close; i++) {
      char c = host.charAt(i);
      if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
        return 0;
      }
    }
    return close > 1 ? close + 1 : 0;
  }

  private static int nameEnd(String host) {
    int i = 0;
    while (i < host.length() && named(host.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean named(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static boolean port(String host, int start) {
    int length = host.length() - start;
    for (int i = start; i < host.length(); i++) {
      if (host.charAt(i) < '0' || host.charAt(i) > '9') {
        return false;
      }
    }
    return length > 0 && length <= 5 && Integer.parseInt(host.substring(start)) <= 65535;
  }
}
