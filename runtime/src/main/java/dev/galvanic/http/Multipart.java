package dev.galvanic.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a body in multipart/form-data apart: RFC 7578 over RFC 2046 section 5.1.1. Nothing is
 * copied: the parts are pieces of the body.
 */
final class Multipart {
  static final String MEDIA = "multipart/form-data";

  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

  /** RFC 2046 section 5.1.1: 70 characters, of which the last is no space. */
  private static final Pattern BOUNDARY =
      Pattern.compile("[0-9A-Za-z'()+_,\\-./:=? ]{0,69}[0-9A-Za-z'()+_,\\-./:=?]");

  private final byte[] body;
  private final byte[] delimiter;
  private final HttpLimits.Values limits;

  /** A part by the name that its field has. */
  record Field(String name, Part part) {}

  private Multipart(byte[] body, String boundary, HttpLimits.Values limits) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    this.limits = limits;
  }

  /**
   * All parts in their order, but for the files that nobody has chosen in a browser.
   *
   * @param contentType as the header has it
   * @throws IllegalArgumentException if the body is malformed, or has more than may be
   */
  static List<Field> read(String contentType, byte[] body, HttpLimits.Values limits) {
    if (body.length == 0) {
      return List.of();
    }
    String boundary = HeaderParameters.of(contentType).getOrDefault("boundary", "");
    if (!BOUNDARY.matcher(boundary).matches()) {
      throw new IllegalArgumentException("has no boundary in its Content-Type");
    }
    return new Multipart(body, boundary, limits).fields();
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    int at = begin();
    for (int count = 0; !isLast(at); count++) {
      if (count == limits.parts()) {
        throw new IllegalArgumentException("has more than " + limits.parts() + " parts");
      }
      int head = endOfLine(at);
      int headEnd = headEnd(head);
      PartHead said = PartHead.read(body, head, Math.max(head, headEnd));
      int content = headEnd + HEAD_END.length;
      // The line end before an empty content may be the one that ends the headers.
      int next = find(delimiter, content - LINE_END.length, body.length);
      if (next < 0) {
        throw new IllegalArgumentException("has no final boundary");
      }
      add(fields, said, content, Math.max(content, next));
      at = next + delimiter.length;
    }
    return List.copyOf(fields);
  }

  private void add(List<Field> fields, PartHead said, int from, int to) {
    boolean unchosen = from == to && said.fileName().filter(String::isEmpty).isPresent();
    if (!unchosen) {
      Optional<String> fileName = said.fileName().filter(name -> !name.isEmpty());
      fields.add(new Field(said.name(), new Part(fileName, said.mediaType(), body, from, to)));
    }
  }

  /** Behind the first boundary, which may follow on lines that mean nothing. */
  private int begin() {
    int bare = delimiter.length - LINE_END.length;
    if (body.length >= bare
        && Arrays.equals(body, 0, bare, delimiter, LINE_END.length, delimiter.length)) {
      return bare;
    }
    int first = find(delimiter, 0, body.length);
    if (first < 0) {
      throw new IllegalArgumentException("has no part that begins with its boundary");
    }
    return first + delimiter.length;
  }

  /** Whether two dashes follow on a boundary, and with them the end. */
  private boolean isLast(int at) {
    if (at + 1 >= body.length || body[at] != '-' || body[at + 1] != '-') {
      return false;
    }
    int end = padding(at + 2);
    if (end < body.length && !isAt(LINE_END, end)) {
      throw new IllegalArgumentException("has a malformed boundary");
    }
    return true;
  }

  /** Behind the line end that follows on a boundary. */
  private int endOfLine(int at) {
    int end = padding(at);
    if (!isAt(LINE_END, end)) {
      throw new IllegalArgumentException(
          end >= body.length ? "has no final boundary" : "has a malformed boundary");
    }
    return end + LINE_END.length;
  }

  private int padding(int at) {
    int end = at;
    while (end < body.length && (body[end] == ' ' || body[end] == '\t')) {
      end++;
    }
    return end;
  }

  /** Where the headers end; before their beginning if there are none. */
  private int headEnd(int head) {
    int from = head - LINE_END.length;
    int most = from + limits.partHeaders() + 2 * HEAD_END.length;
    int end = find(HEAD_END, from, Math.min(body.length, most));
    if (end < 0 || end - head > limits.partHeaders()) {
      throw new IllegalArgumentException(
          most < body.length
              ? "has a part with more than " + limits.partHeaders() + " bytes of headers"
              : "has a part whose headers do not end");
    }
    return end;
  }

  private int find(byte[] wanted, int from, int to) {
    for (int i = from; i <= to - wanted.length; i++) {
      if (body[i] == wanted[0] && isAt(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] wanted, int at) {
    return at + wanted.length <= body.length
        && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
