package dev.galvanic.http;

import dev.galvanic.Page;
import dev.galvanic.ServiceException;
import dev.galvanic.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The one shape that all replies of a service have. */
public interface Replies {
  /** The media type of all data. */
  String JSON = "application/json";

  /** {@code {"code":0,"data":...}}, and errors as {@code {"code":...,"message":...}}. */
  static Replies envelope() {
    return new EnvelopeReplies();
  }

  /** Bare bodies, and errors as application/problem+json (RFC 9457). */
  static Replies plain() {
    return new PlainReplies();
  }

  <T> Reply data(int status, JsonCodec<T> codec, T value);

  /** The value; a 404 if there is none. */
  <T> Reply optional(int status, JsonCodec<T> codec, Optional<T> value);

  <T> Reply page(int status, JsonCodec<T> item, Page<T> page);

  /** Writes items into an array that stands where a reply's data do. */
  <T> ElementWriter<T> array(JsonCodec<T> item);

  /** An array whose items are written while they are read. */
  default <T> Reply stream(int status, JsonCodec<T> item, Stream<T> items) {
    return Reply.of(status, JSON, new Body.Stream<>(items, array(item)));
  }

  /** An array whose items are written as they come. */
  default <T> Reply stream(int status, JsonCodec<T> item, Flow.Publisher<T> items) {
    return Reply.of(status, JSON, new Body.Published<>(items, array(item)));
  }

  /** A document a line, in no shape but its own. */
  default <T> Reply lines(int status, String mediaType, JsonCodec<T> item, Stream<T> items) {
    return Reply.of(status, mediaType, new Body.Stream<>(items, JsonElements.lines(item)));
  }

  /** A document a line, in no shape but its own. */
  default <T> Reply lines(
      int status, String mediaType, JsonCodec<T> item, Flow.Publisher<T> items) {
    return Reply.of(status, mediaType, new Body.Published<>(items, JsonElements.lines(item)));
  }

  /** It is done, and there is nothing to say. */
  Reply done(int status);

  Reply error(ServiceException error);

  /** An error whose cause stands in the log under this id. */
  Reply error(ServiceException error, String id);

  /** Bytes as they are, in no shape but their own. */
  default Reply raw(int status, String mediaType, byte[] body) {
    return Reply.of(status, mediaType, body);
  }

  /** Text as it is, in UTF-8. */
  default Reply raw(int status, String mediaType, String body) {
    return Reply.of(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Elements one behind the other, in no shape but their own. */
  default <T> Reply raw(int status, String mediaType, ElementWriter<T> writer, Stream<T> parts) {
    return Reply.of(status, mediaType, new Body.Stream<>(parts, writer));
  }

  /** Elements one behind the other, in no shape but their own. */
  default <T> Reply raw(
      int status, String mediaType, ElementWriter<T> writer, Flow.Publisher<T> parts) {
    return Reply.of(status, mediaType, new Body.Published<>(parts, writer));
  }
}
