package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ErrorModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;

/**
 * The error replies of a route: those that it declares, and those that follow from what it reads
 * and answers. The latter are the same for all routes and stand once, as components.
 */
final class ErrorReplies {
  private static final String FOLDER = "#/components/responses/";

  private final String media;
  private final Schema<Object> schema;
  private final Map<String, ApiResponse> shared = new TreeMap<>();

  ErrorReplies(boolean plain, Schemas schemas) {
    media = plain ? "application/problem+json" : "application/json";
    schema = schemas.define(plain ? "Problem" : "Error", plain ? problem() : error());
  }

  /** The replies that routes have in common, so far. */
  Map<String, ApiResponse> shared() {
    return shared;
  }

  void addTo(ApiResponses responses, RouteModel route) {
    Map<Integer, ApiResponse> errors = new TreeMap<>();
    for (ErrorModel error : route.errors()) {
      errors.merge(error.status(), declared(error), ErrorReplies::both);
    }
    if (readsAnything(route)) {
      errors.computeIfAbsent(400, status -> shared("BadRequest", StatusPhrases.of(status)));
    }
    if (route.result() instanceof ResultModel.Value value
        && value.type() instanceof ValueType.Optional) {
      errors.computeIfAbsent(404, status -> shared("NotFound", StatusPhrases.of(status)));
    }
    if (route.body().isPresent() || route.form() || route.consumes().isPresent()) {
      errors.computeIfAbsent(413, status -> shared("ContentTooLarge", StatusPhrases.of(status)));
      errors.computeIfAbsent(
          415, status -> shared("UnsupportedMediaType", StatusPhrases.of(status)));
    }
    errors.computeIfAbsent(500, status -> shared("ServerError", StatusPhrases.of(status)));
    errors.forEach((status, reply) -> responses.addApiResponse(status.toString(), reply));
    responses.addApiResponse("default", shared("OtherError", "Any other error."));
  }

  private static boolean readsAnything(RouteModel route) {
    return route.consumes().isPresent()
        || route.parameters().stream()
            .anyMatch(p -> !(p.source() instanceof ParameterSource.Context));
  }

  private ApiResponse declared(ErrorModel error) {
    return reply(
        error.description().isEmpty() ? StatusPhrases.of(error.status()) : error.description());
  }

  /** Two exceptions of one status are one reply with both reasons. */
  private static ApiResponse both(ApiResponse one, ApiResponse other) {
    return one.description(one.getDescription() + "\n\n" + other.getDescription());
  }

  private ApiResponse shared(String name, String description) {
    shared.computeIfAbsent(name, n -> reply(description));
    return new ApiResponse().$ref(FOLDER + name);
  }

  private ApiResponse reply(String description) {
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType(media, new MediaType().schema(schema)));
  }

  private static Schema<Object> error() {
    Schema<Object> error = Schemas.object();
    error.setDescription("Why a request was not served.");
    Schemas.member(
        error,
        "code",
        described(Schemas.scalar(ScalarType.INT), "The status, or a code of the service's own."));
    Schemas.member(error, "message", Schemas.scalar(ScalarType.STRING));
    more(error);
    return error;
  }

  /** RFC 9457, with the members of the envelope's errors beside. */
  private static Schema<Object> problem() {
    Schema<Object> problem = Schemas.object();
    problem.setDescription("Why a request was not served (RFC 9457).");
    Schema<Object> type = Schemas.scalar(ScalarType.STRING);
    type.setFormat("uri-reference");
    Schemas.member(problem, "type", type);
    Schemas.member(problem, "title", Schemas.scalar(ScalarType.STRING));
    Schemas.member(problem, "status", Schemas.scalar(ScalarType.INT));
    Schemas.member(problem, "detail", Schemas.scalar(ScalarType.STRING));
    Schemas.member(
        problem,
        "code",
        described(Schemas.scalar(ScalarType.INT), "The status, or a code of the service's own."));
    more(problem);
    return problem;
  }

  private static void more(Schema<Object> error) {
    error.addProperty(
        "error", described(Schemas.scalar(ScalarType.STRING), "More about the error."));
    Schema<Object> mistake = Schemas.object();
    Schemas.member(
        mistake,
        "pointer",
        described(
            Schemas.scalar(ScalarType.STRING),
            "Where: a JSON pointer into the body, or a parameter such as `query.limit`."));
    Schemas.member(mistake, "message", Schemas.scalar(ScalarType.STRING));
    error.addProperty("errors", described(Schemas.array(mistake), "Every mistake of the request."));
    error.addProperty(
        "id",
        described(
            Schemas.scalar(ScalarType.STRING), "Under which the service's log has the cause."));
  }

  private static Schema<Object> described(Schema<Object> schema, String description) {
    schema.setDescription(description);
    return schema;
  }
}
