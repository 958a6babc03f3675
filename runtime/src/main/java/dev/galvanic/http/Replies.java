package dev.galvanic.http;

import dev.galvanic.Page;
import dev.galvanic.ServiceException;
import dev.galvanic.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one shape that all replies of a service have. */
public interface Replies {
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
}
