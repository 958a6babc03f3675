package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reply of a route that did what it is for, as the runtime's Replies writes it. */
record SuccessReply(boolean plain, Schemas schemas) {
  private static final String JSON = "application/json";

  /** The status under which it stands. */
  int status(RouteModel route) {
    boolean nothing = route.result() instanceof ResultModel.None;
    return plain && nothing && route.status() == 200 ? 204 : route.status();
  }

  ApiResponse of(RouteModel route) {
    ApiResponse reply = new ApiResponse().description(StatusPhrases.of(status(route)));
    // Neither the reply to HEAD nor a 204 has a body (RFC 9110 sections 9.3.2 and 15.3.5).
    return route.method() == HttpMethod.HEAD || status(route) == 204
        ? reply
        : reply.content(content(route.result()));
  }

  private @Nullable Content content(ResultModel result) {
    if (result instanceof ResultModel.None) {
      return plain ? null : json(envelope());
    }
    if (result instanceof ResultModel.Value value) {
      return json(value(value.type()));
    }
    if (result instanceof ResultModel.Paged page) {
      return json(page(page));
    }
    if (result instanceof ResultModel.Streamed streamed) {
      return stream(streamed);
    }
    if (result instanceof ResultModel.Raw raw) {
      return raw(raw.media(), raw.documented(), raw.text());
    }
    ResultModel.Custom custom = (ResultModel.Custom) result;
    return custom.media().isEmpty() && custom.documented().isEmpty()
        ? null
        : raw(custom.media(), custom.documented(), false);
  }

  private Schema<Object> value(ValueType type) {
    // An empty Optional is a 404, so that where there is a reply there is a value.
    ValueType replied = type instanceof ValueType.Optional optional ? optional.of() : type;
    Schema<Object> data = schemas.of(replied, Direction.REPLY);
    return plain ? data : enveloped(data);
  }

  private Schema<Object> page(ResultModel.Paged page) {
    if (plain) {
      return schemas.of(new ValueType.PageOf(page.item()), Direction.REPLY);
    }
    Schema<Object> envelope = enveloped(Schemas.array(schemas.of(page.item(), Direction.REPLY)));
    Schemas.member(envelope, "pagination", schemas.pagination());
    return envelope;
  }

  private Content stream(ResultModel.Streamed result) {
    if (result.array()) {
      return json(value(new ValueType.ListOf(result.item())));
    }
    MediaType type = new MediaType();
    if (result.lines()) {
      // OpenAPI 3.1 has no words for a sequence: the schema is that of each line.
      type.schema(schemas.of(result.item(), Direction.REPLY));
    } else if (result.text()) {
      type.schema(Schemas.scalar(ScalarType.STRING));
    }
    return new Content().addMediaType(result.media(), type);
  }

  private static Schema<Object> enveloped(Schema<Object> data) {
    Schema<Object> envelope = envelope();
    Schemas.member(envelope, "data", data);
    return envelope;
  }

  private static Schema<Object> envelope() {
    Schema<Object> envelope = Schemas.object();
    Schema<Object> code = Schemas.scalar(ScalarType.INT);
    code.setConst(0);
    Schemas.member(envelope, "code", code);
    return envelope;
  }

  private Content raw(String media, Optional<ValueType> documented, boolean text) {
    MediaType type = new MediaType();
    if (documented.isPresent()) {
      type.schema(schemas.of(documented.get(), Direction.REPLY));
    } else if (text && !media.contains("json")) {
      type.schema(Schemas.scalar(ScalarType.STRING));
    }
    return new Content().addMediaType(media.isEmpty() ? JSON : media, type);
  }

  private static Content json(Schema<Object> schema) {
    return new Content().addMediaType(JSON, new MediaType().schema(schema));
  }
}
