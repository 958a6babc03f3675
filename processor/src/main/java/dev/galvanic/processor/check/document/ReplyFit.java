package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiOperation;
import dev.galvanic.processor.model.document.ApiSchema;
import dev.galvanic.processor.model.document.Json;
import dev.galvanic.processor.model.document.MediaTypes;
import java.util.List;
import java.util.Optional;

/** Whether the reply that a call reads is what the document answers, below the envelope. */
final class ReplyFit {
  private static final int OK = 200;

  private final ServiceModel service;
  private final ClientModel client;
  private final RouteModel route;
  private final ApiOperation api;
  private final Differences differences;

  ReplyFit(
      ServiceModel service,
      ClientModel client,
      RouteModel route,
      ApiOperation api,
      Differences differences) {
    this.service = service;
    this.client = client;
    this.route = route;
    this.api = api;
    this.differences = differences;
  }

  void check() {
    if (route.status() != OK && !api.answers(route.status())) {
      differences.whole(
          "status",
          "is "
              + route.status()
              + ", and by "
              + differences.document()
              + " it is "
              + String.join(" or ", api.statuses()),
          "Correct or remove @Status");
    }
    api.success().ifPresent(this::check);
  }

  private void check(Json reply) {
    Optional<ApiSchema> schema = api.schema(reply, MediaTypes.JSON);
    List<String> media = api.media(reply);
    if (route.result() instanceof ResultModel.Value value) {
      ValueType type = value.type();
      schema.ifPresentOrElse(s -> data(s).ifPresent(d -> fit(type, d)), () -> noJson(media));
    } else if (route.result() instanceof ResultModel.Streamed streamed && streamed.array()) {
      ValueType items = new ValueType.ListOf(streamed.item());
      schema.ifPresentOrElse(s -> data(s).ifPresent(d -> fit(items, d)), () -> noJson(media));
    } else if (route.result() instanceof ResultModel.Paged paged) {
      ValueType items = new ValueType.ListOf(paged.item());
      schema.ifPresentOrElse(
          s -> (client.plain() ? member(s, "items") : data(s)).ifPresent(d -> fit(items, d)),
          () -> noJson(media));
    }
  }

  private void noJson(List<String> media) {
    if (!media.isEmpty()
        && media.stream()
            .noneMatch(m -> m.contains("json") || MediaTypes.holds(m, MediaTypes.JSON))) {
      differences.whole(
          "reply",
          "is read as JSON, and by "
              + differences.document()
              + " it is "
              + String.join(" or ", media),
          "Return a String or byte[] with @Produces(media)");
    }
  }

  private Optional<ApiSchema> data(ApiSchema reply) {
    return client.plain() ? Optional.of(reply) : member(reply, "data");
  }

  /** What stands in the envelope or page, which the document must have. */
  private Optional<ApiSchema> member(ApiSchema reply, String name) {
    Optional<ApiSchema> data = reply.property(name);
    if (data.isEmpty() && reply.known() && !reply.open() || data.isEmpty() && !reply.is("object")) {
      differences.whole(
          "reply/" + name,
          "is not in " + differences.document(),
          client.plain()
              ? "Return a List if it is no page"
              : "Say replies = Replies.PLAIN if its replies come without the envelope");
    }
    return data;
  }

  private void fit(ValueType type, ApiSchema schema) {
    new TypeFit(service, client.naming(), false, differences.document(), differences::whole)
        .check(type, schema, client.plain() ? "reply" : "reply/data");
  }
}
