package dev.galvanic.http;

import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status 200 to 599
 * @param headers what is sent beside those that the server adds itself; Content-Type,
 *     Content-Length, Transfer-Encoding, Connection and Date are its own
 * @param mediaType the value of Content-Type, if there is a body
 * @param body its bytes must not be changed once they are here; a stream is sent in parts, after
 *     the first of which an error can only cut the reply
 */
public record Reply(int status, Headers headers, Optional<String> mediaType, Body body) {
  public Reply {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException(
          "The status " + status + " ends no exchange. Use one from 200 to 599.");
    }
    if (mediaType.isPresent()) {
      HeaderSyntax.value("Content-Type", mediaType.get());
    }
  }

  public static Reply of(int status, String mediaType, byte[] body) {
    return of(status, mediaType, new Body.Bytes(body));
  }

  public static Reply of(int status, String mediaType, Body body) {
    return new Reply(status, Headers.none(), Optional.of(mediaType), body);
  }

  /** A reply without a body. */
  public static Reply empty(int status) {
    return new Reply(status, Headers.none(), Optional.empty(), Body.Bytes.NONE);
  }

  /** This reply with one header more. */
  public Reply with(String name, String value) {
    Headers more = Headers.create();
    headers.forEach(more::add);
    return new Reply(status, more.add(name, value).unmodifiable(), mediaType, body);
  }
}
