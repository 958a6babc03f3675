package dev.galvanic.http.netty;

import dev.galvanic.http.Query;
import dev.galvanic.http.RequestPath;
import java.util.Locale;

/**
 * A request target taken apart: origin-form, or the absolute-form that proxies send (RFC 9112
 * section 3.2).
 */
record Target(RequestPath path, Query query) {

  static Target parse(String text, int mostParameters) throws RequestRefused {
    String local = local(text);
    int question = local.indexOf('?');
    String path = question < 0 ? local : local.substring(0, question);
    try {
      return new Target(
          RequestPath.parse(path),
          question < 0
              ? Query.empty()
              : Query.parse(local.substring(question + 1), mostParameters));
    } catch (IllegalArgumentException malformed) {
      throw RequestRefused.keeping(400, "The request target " + malformed.getMessage() + ".");
    }
  }

  private static String local(String text) throws RequestRefused {
    if (text.indexOf('#') >= 0) {
      throw RequestRefused.closing(400, "The request target has a fragment.");
    }
    if (text.startsWith("/")) {
      return text;
    }
    int scheme = text.indexOf("://");
    String name = scheme < 0 ? "" : text.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw RequestRefused.closing(400, "The request target is neither a path nor a URI of HTTP.");
    }
    int start = scheme + "://".length();
    int end = start;
    while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '?') {
      end++;
    }
    if (!HostSyntax.valid(text.substring(start, end))) {
      throw RequestRefused.closing(400, "The request target's host is not one.");
    }
    String rest = text.substring(end);
    return rest.startsWith("/") ? rest : "/" + rest;
  }
}
