package dev.galvanic.http;

import dev.galvanic.json.JsonOptions;
import java.time.Duration;

/** The most of everything that a connection may ask of a server. */
public record HttpLimits(Heads heads, Bodies bodies, Times times, Load load, Values values) {

  /**
   * Sizes in bytes.
   *
   * @param requestLine more is a 414
   * @param block all header lines of a request together; more is a 431
   * @param line one header line; more is a 431
   * @param count header lines; more is a 431
   * @param queryParameters more is a 400
   */
  public record Heads(int requestLine, int block, int line, int count, int queryParameters) {}

  /**
   * Sizes in bytes.
   *
   * @param size a body, where its endpoint has no limit of its own; more is a 413
   * @param multipart the same of a body in multipart/form-data
   * @param unread what is read past of a body that nobody wants; more closes the connection
   * @param chunkExtension the extension of one chunk; more is a 400
   * @param trailerBlock all trailer lines together; more is a 400
   * @param trailerCount trailer lines; more is a 400
   */
  public record Bodies(
      long size,
      long multipart,
      int unread,
      int chunkExtension,
      int trailerBlock,
      int trailerCount) {}

  /**
   * @param head from the first byte of a request to the end of its head; longer is a 408
   * @param body from the end of the head to the end of the body; longer is a 408
   * @param bodyRate bytes of a body per second, on average once {@code bodyRateAfter} has passed;
   *     less is a 408
   * @param idle a connection without a request; longer closes it
   * @param write a reply of which the other end takes nothing; longer closes the connection
   * @param handler from the end of a request to its reply, or to the first part of one that is a
   *     stream; longer is a 504
   * @param linger how long a connection that is being closed is still read, for the other end to
   *     see the last reply
   * @param rest how long a connection without a request must have been so for a stop to close it
   *     without a word: a request may be on its way to one that is in use, and gets its reply
   * @param callers whether a caller that says how long it waits, in the header {@link
   *     TimeLimit#HEADER}, makes {@code handler} shorter
   */
  public record Times(
      Duration head,
      Duration body,
      int bodyRate,
      Duration bodyRateAfter,
      Duration idle,
      Duration write,
      Duration handler,
      Duration linger,
      Duration rest,
      boolean callers) {}

  /**
   * @param pipelined requests of one connection that wait for their turn; then nothing more is read
   * @param inFlight requests that one event loop has in work at once; more is a 503
   */
  public record Load(int pipelined, int inFlight) {}

  /**
   * What {@link Arguments} read; more is a 400.
   *
   * @param cookies pairs of the Cookie headers
   * @param formFields fields of a form
   * @param parts parts of a form in multipart/form-data
   * @param partHeaders bytes of all header lines of one part
   * @param jsonDepth how deep a JSON body may be nested
   */
  public record Values(int cookies, int formFields, int parts, int partHeaders, int jsonDepth) {
    public static Values defaults() {
      return new Values(100, 256, 20, 8 << 10, JsonOptions.requests().maxDepth());
    }
  }

  public static HttpLimits defaults() {
    return new HttpLimits(
        new Heads(8 << 10, 16 << 10, 8 << 10, 100, 256),
        new Bodies(1 << 20, 10 << 20, 64 << 10, 256, 4 << 10, 16),
        new Times(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            240,
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            true),
        new Load(16, 1000),
        Values.defaults());
  }

  public HttpLimits with(Heads other) {
    return new HttpLimits(other, bodies, times, load, values);
  }

  public HttpLimits with(Bodies other) {
    return new HttpLimits(heads, other, times, load, values);
  }

  public HttpLimits with(Times other) {
    return new HttpLimits(heads, bodies, other, load, values);
  }

  public HttpLimits with(Load other) {
    return new HttpLimits(heads, bodies, times, other, values);
  }

  public HttpLimits with(Values other) {
    return new HttpLimits(heads, bodies, times, load, other);
  }
}
