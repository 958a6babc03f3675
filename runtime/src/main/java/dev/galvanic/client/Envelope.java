package dev.galvanic.client;

import dev.galvanic.BadGatewayException;
import dev.galvanic.Page;
import dev.galvanic.Pagination;
import dev.galvanic.ReplyStyle;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes out of a reply what was asked for: {@code data}, and {@code pagination} for a page. */
final class Envelope {
  private static final Logger LOG = LoggerFactory.getLogger(Envelope.class);
  private static final Members DATA = Members.builder().required("data").build();
  private static final Members PAGE =
      Members.builder().required("data").required("pagination").build();

  private Envelope() {}

  /** The reply itself, unless it is an error or something else that is no success. */
  static ClientReply successful(ClientReply reply) {
    if (reply.status() >= 200 && reply.status() < 300) {
      return reply;
    }
    throw RemoteError.of(reply);
  }

  static <T extends @Nullable Object> T data(ClientReply reply, JsonCodec<T> codec) {
    return read(
        reply, in -> reply.style() == ReplyStyle.PLAIN ? in.value(codec) : member(in, codec));
  }

  static <T> Optional<T> nullable(ClientReply reply, JsonCodec<T> codec) {
    // A PLAIN service has no body for nothing.
    return reply.body().length == 0 && reply.style() == ReplyStyle.PLAIN
        ? Optional.empty()
        : Optional.ofNullable(data(reply, Codecs.nullable(codec)));
  }

  /** The reply's data, an array. */
  static <T extends @Nullable Object> void elements(ClientReply reply, JsonCodec<T> element) {
    data(reply, Codecs.list(element));
  }

  static <T> Page<T> page(ClientReply reply, JsonCodec<T> item) {
    return read(
        reply,
        in -> reply.style() == ReplyStyle.PLAIN ? in.value(Codecs.page(item)) : paged(in, item));
  }

  private static <T extends @Nullable Object> @Nullable T member(
      JsonReader in, JsonCodec<T> codec) {
    T data = null;
    if (in.beginObject()) {
      for (int member = in.nextMember(DATA); member >= 0; member = in.nextMember(DATA)) {
        data = in.value(codec);
      }
    }
    return data;
  }

  private static <T> @Nullable Page<T> paged(JsonReader in, JsonCodec<T> item) {
    List<T> items = List.of();
    Pagination pagination = null;
    if (in.beginObject()) {
      for (int member = in.nextMember(PAGE); member >= 0; member = in.nextMember(PAGE)) {
        if (member == 0) {
          items = in.list(item);
        } else {
          pagination = in.value(Codecs.PAGINATION);
        }
      }
    }
    return in.failed() || pagination == null ? null : new Page<>(items, pagination);
  }

  private static <T extends @Nullable Object> T read(
      ClientReply reply, Function<JsonReader, @Nullable T> read) {
    JsonReader in = JsonReader.of(reply.body(), JsonOptions.replies());
    T value = read.apply(in);
    List<Problem> problems = in.finish();
    if (!problems.isEmpty()) {
      String first = problems.get(0).pointer() + ": " + problems.get(0).message();
      LOG.warn(
          "{}: the reply of {} cannot be read as {}: {}. If its replies are of another style, set"
              + " {}_REPLIES.",
          reply.operation(),
          reply.service(),
          reply.style(),
          first,
          reply.service().toUpperCase(Locale.ROOT).replace('-', '_'));
      throw new BadGatewayException(
          502,
          "The reply of " + reply.service() + " to " + reply.operation() + " cannot be read",
          first);
    }
    return value;
  }
}
