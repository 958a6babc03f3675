package dev.galvanic.http;

import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.ServiceException;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonWriter;
import java.util.Optional;

/** Bare bodies; errors are problem details (RFC 9457) with the members of the envelope's beside. */
final class PlainReplies implements Replies {
  private static final byte[] TYPE = JsonWriter.name("type");
  private static final byte[] TITLE = JsonWriter.name("title");
  private static final byte[] STATUS = JsonWriter.name("status");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] CODE = JsonWriter.name("code");

  @Override
  public <T> Reply data(int status, JsonCodec<T> codec, T value) {
    JsonWriter out = new JsonWriter();
    codec.write(out, value);
    return Reply.of(status, "application/json", out.toByteArray());
  }

  @Override
  public <T> Reply optional(int status, JsonCodec<T> codec, Optional<T> value) {
    return value.isPresent() ? data(status, codec, value.get()) : error(new NotFoundException());
  }

  @Override
  public <T> Reply page(int status, JsonCodec<T> item, Page<T> page) {
    return data(status, Codecs.page(item), page);
  }

  @Override
  public <T> ElementWriter<T> array(JsonCodec<T> item) {
    return JsonElements.array(new JsonWriter().beginArray(), item, JsonWriter::endArray);
  }

  @Override
  public Reply done(int status) {
    return Reply.empty(status == 200 ? 204 : status);
  }

  @Override
  public Reply error(ServiceException error) {
    return error(error, "");
  }

  @Override
  public Reply error(ServiceException error, String id) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member(TYPE).string("about:blank");
    // The type about:blank says nothing beyond the status, whose phrase is then the title (4.2.1).
    out.member(TITLE).string(error.reason());
    out.member(STATUS).intValue(error.status());
    out.member(DETAIL).string(error.message());
    out.member(CODE).intValue(error.code());
    ErrorMembers.write(out, error, id);
    out.endObject();
    return ErrorMembers.headers(
        error, Reply.of(error.status(), "application/problem+json", out.toByteArray()));
  }
}
