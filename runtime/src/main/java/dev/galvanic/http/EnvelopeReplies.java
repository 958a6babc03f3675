package dev.galvanic.http;

import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.Pagination;
import dev.galvanic.ServiceException;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonWriter;
import java.util.Optional;

/** The envelope of sanic-ms: the code 0 and the data, or the error's code and message. */
final class EnvelopeReplies implements Replies {
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] DATA = JsonWriter.name("data");
  private static final byte[] MESSAGE = JsonWriter.name("message");
  private static final byte[] PAGINATION = JsonWriter.name("pagination");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] LIMIT = JsonWriter.name("limit");
  private static final byte[] OFFSET = JsonWriter.name("offset");

  @Override
  public <T> Reply data(int status, JsonCodec<T> codec, T value) {
    JsonWriter out = begin(0);
    out.member(DATA).value(codec, value);
    return end(status, out);
  }

  @Override
  public <T> Reply optional(int status, JsonCodec<T> codec, Optional<T> value) {
    return value.isPresent() ? data(status, codec, value.get()) : error(new NotFoundException());
  }

  @Override
  public <T> Reply page(int status, JsonCodec<T> item, Page<T> page) {
    JsonWriter out = begin(0);
    out.member(DATA).list(page.items(), item);
    Pagination pagination = page.pagination();
    out.member(PAGINATION).beginObject();
    out.member(TOTAL).longValue(pagination.total());
    out.member(LIMIT).intValue(pagination.limit());
    out.member(OFFSET).longValue(pagination.offset());
    out.endObject();
    return end(status, out);
  }

  @Override
  public <T> ElementWriter<T> array(JsonCodec<T> item) {
    JsonWriter out = begin(0);
    out.member(DATA).beginArray();
    return JsonElements.array(out, item, end -> end.endArray().endObject());
  }

  @Override
  public Reply done(int status) {
    // A 204 has no body (RFC 9110 section 15.3.5), not even the envelope's.
    return status == 204 ? Reply.empty(status) : end(status, begin(0));
  }

  @Override
  public Reply error(ServiceException error) {
    return error(error, "");
  }

  @Override
  public Reply error(ServiceException error, String id) {
    JsonWriter out = begin(error.code());
    out.member(MESSAGE).string(error.message());
    ErrorMembers.write(out, error, id);
    return ErrorMembers.headers(error, end(error.status(), out));
  }

  private static JsonWriter begin(int code) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member(CODE).intValue(code);
    return out;
  }

  private static Reply end(int status, JsonWriter out) {
    out.endObject();
    return Reply.of(status, "application/json", out.toByteArray());
  }
}
