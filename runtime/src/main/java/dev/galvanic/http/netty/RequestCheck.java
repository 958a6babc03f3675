package dev.galvanic.http.netty;

import dev.galvanic.http.Method;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AsciiString;
import java.util.Iterator;

/**
 * What a decoded head must hold before any route is looked for: RFC 9112 sections 2.3, 3.2, 6.1 and
 * 6.3, and RFC 9110 sections 7.2, 8.6 and 10.1.1. Whoever reads a request's framing or host in
 * another way than the proxy in front of it can be made to answer somebody else.
 */
final class RequestCheck {
  private static final int LONGEST_LENGTH = 18;

  private RequestCheck() {}

  /** Throws what stands in the way of any object that could not be decoded. */
  static void decoded(HttpObject object) throws RequestRefused {
    DecoderResult result = object.decoderResult();
    if (!result.isFailure()) {
      return;
    }
    Throwable cause = result.cause();
    if (cause instanceof RequestRefused refused) {
      throw refused;
    }
    if (cause instanceof TooLongHttpLineException) {
      throw RequestRefused.closing(414, "The request line is longer than is taken.");
    }
    if (cause instanceof TooLongHttpHeaderException) {
      throw RequestRefused.closing(431, "The header lines are longer than is taken.");
    }
    throw RequestRefused.closing(400, "The request is not well-formed HTTP.");
  }

  static void head(HttpRequest request) throws RequestRefused {
    version(request.protocolVersion());
    HttpHeaders headers = request.headers();
    host(headers, request.protocolVersion());
    length(headers);
    transferEncoding(headers);
    expectation(headers);
    if (request.method() == HttpMethod.CONNECT || request.method() == HttpMethod.TRACE) {
      throw RequestRefused.closing(501, "This method is not answered by any path.");
    }
  }

  /** The method, if any path could answer it. */
  static Method method(HttpRequest request) throws RequestRefused {
    Method method = Method.named(request.method().name());
    if (method == null) {
      throw RequestRefused.keeping(501, "This method is not answered by any path.");
    }
    return method;
  }

  private static void version(HttpVersion version) throws RequestRefused {
    if (version != HttpVersion.HTTP_1_1 && version != HttpVersion.HTTP_1_0) {
      throw RequestRefused.closing(505, "The server speaks HTTP/1.1 and HTTP/1.0.");
    }
  }

  private static void host(HttpHeaders headers, HttpVersion version) throws RequestRefused {
    String host = headers.get(HttpHeaderNames.HOST);
    if (host == null) {
      if (version == HttpVersion.HTTP_1_1) {
        throw RequestRefused.closing(400, "The request has no Host header.");
      }
      return;
    }
    if (repeated(headers, HttpHeaderNames.HOST) || !HostSyntax.valid(host)) {
      throw RequestRefused.closing(400, "The Host header is not one host and port.");
    }
  }

  private static void length(HttpHeaders headers) throws RequestRefused {
    String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
    if (length == null) {
      return;
    }
    boolean digits = !length.isEmpty() && length.length() <= LONGEST_LENGTH;
    for (int i = 0; i < length.length() && digits; i++) {
      digits = length.charAt(i) >= '0' && length.charAt(i) <= '9';
    }
    if (!digits
        || (length.length() > 1 && length.charAt(0) == '0')
        || repeated(headers, HttpHeaderNames.CONTENT_LENGTH)) {
      throw RequestRefused.closing(400, "The Content-Length is not one decimal number.");
    }
  }

  private static void transferEncoding(HttpHeaders headers) throws RequestRefused {
    if (!headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      return;
    }
    if (repeated(headers, HttpHeaderNames.TRANSFER_ENCODING)
        || !"chunked".equalsIgnoreCase(headers.get(HttpHeaderNames.TRANSFER_ENCODING))
        || headers.contains(HttpHeaderNames.CONTENT_LENGTH)) {
      throw RequestRefused.closing(
          400, "The Transfer-Encoding is not chunked alone, or a Content-Length stands beside it.");
    }
  }

  private static void expectation(HttpHeaders headers) throws RequestRefused {
    String expectation = headers.get(HttpHeaderNames.EXPECT);
    if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
      throw RequestRefused.closing(417, "The server meets no expectation but 100-continue.");
    }
  }

  private static boolean repeated(HttpHeaders headers, AsciiString name) {
    Iterator<? extends CharSequence> values = headers.valueCharSequenceIterator(name);
    values.next();
    return values.hasNext();
  }
}
