package dev.galvanic.processor.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.ErrorModel;
import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API document says of a service. */
class OpenApiGeneratorTest {
  private static final ValueType STRING = new ValueType.Scalar(ScalarType.STRING, false);
  private static final ValueType INT = new ValueType.Scalar(ScalarType.INT, true);
  private static final TypeRef USER = TypeRef.of("app", "User");
  private static final TypeRef COLOR = TypeRef.of("app", "Color");
  private static final ValueType USER_TYPE = new ValueType.RecordOf(USER, List.of());

  private static final RecordModel USER_MODEL =
      new RecordModel(
          USER,
          List.of(),
          List.of(
              component("firstName", STRING, new Constraint.NotBlank(Optional.empty())),
              component("age", INT, new Constraint.Min(0, Optional.empty())),
              component("sex", new ValueType.Nullable(STRING)),
              component("color", new ValueType.Nullable(new ValueType.EnumOf(COLOR))),
              component("friends", new ValueType.ListOf(USER_TYPE))),
          "A \"person\".",
          Origin.NONE);

  private final OpenApiSchema openApi = new OpenApiSchema();

  @Test
  void theDocumentIsValid() {
    String text = text(service(false, create(), list(), get()));
    assertThat(openApi.errors(text)).isEmpty();
    assertThat(openApi.errors(text(service(true, create(), list(), get())))).isEmpty();
  }

  @Test
  void whatIsNotADocumentIsNoticed() {
    assertThat(openApi.errors("{\"openapi\": \"3.1.0\"}")).isNotEmpty();
    String text = text(service(false, get())).replace("\"object\"", "\"thing\"");
    assertThat(openApi.errors(text)).isNotEmpty();
  }

  @Test
  void theEnvelopeIsDescribed() {
    JsonNode envelope = schema(document(false, get()), "/users/{id}", "get", "200");
    assertThat(envelope.at("/required").toString()).isEqualTo("[\"code\",\"data\"]");
    assertThat(envelope.at("/properties/code/const").asInt()).isZero();
    assertThat(envelope.at("/properties/data/$ref").asString())
        .isEqualTo("#/components/schemas/User");
  }

  @Test
  void plainRepliesAreBareAndTheirErrorsAreProblems() {
    JsonNode document = document(true, get());
    assertThat(schema(document, "/users/{id}", "get", "200").at("/$ref").asString())
        .isEqualTo("#/components/schemas/User");
    assertThat(document.at("/components/responses/NotFound/content").propertyNames())
        .containsExactly("application/problem+json");
  }

  @Test
  void aPageHasItsPaginationBesideTheData() {
    JsonNode envelope = schema(document(false, list()), "/users", "get", "200");
    assertThat(envelope.at("/properties/data/type").asString()).isEqualTo("array");
    assertThat(envelope.at("/properties/pagination/$ref").asString())
        .isEqualTo("#/components/schemas/Pagination");
    assertThat(schema(document(true, list()), "/users", "get", "200").at("/$ref").asString())
        .isEqualTo("#/components/schemas/PageOfUser");
  }

  @Test
  void aReplyHasEveryMemberAndARequestThoseItMust() {
    JsonNode document = document(false, create(), get());
    assertThat(document.at("/components/schemas/User/required").toString())
        .isEqualTo("[\"age\",\"color\",\"first_name\",\"friends\",\"sex\"]");
    assertThat(document.at("/components/schemas/UserRequest/required").toString())
        .isEqualTo("[\"age\",\"first_name\",\"friends\"]");
    assertThat(
            document.at("/components/schemas/UserRequest/properties/friends/items/$ref").asString())
        .isEqualTo("#/components/schemas/UserRequest");
  }

  @Test
  void aRecordThatGoesOneWayHasOneSchema() {
    assertThat(document(false, get()).at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrder("Color", "Error", "User");
  }

  @Test
  void everyErrorReplyIsListed() {
    JsonNode document = document(false, create());
    JsonNode replies = document.at("/paths/~1users/post/responses");
    assertThat(replies.propertyNames())
        .containsExactly("201", "400", "409", "413", "415", "500", "default");
    assertThat(replies.at("/409/description").asString()).isEqualTo("the name is taken");
  }

  @Test
  void whatReadsNothingHasNoBadRequest() {
    RouteModel ping = route(HttpMethod.GET, "/ping", "ping", new ResultModel.None());
    assertThat(document(false, ping).at("/paths/~1ping/get/responses").propertyNames())
        .containsExactly("200", "500", "default");
    assertThat(document(true, ping).at("/paths/~1ping/get/responses").propertyNames())
        .containsExactly("204", "500", "default");
  }

  @Test
  void nullIsATypeOrAnAlternative() {
    JsonNode user = document(false, get()).at("/components/schemas/User/properties");
    assertThat(user.at("/sex/type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(user.at("/color/anyOf/1/type").asString()).isEqualTo("null");
  }

  @Test
  void constraintsStandInTheSchema() {
    JsonNode user = document(false, get()).at("/components/schemas/User/properties");
    assertThat(user.at("/age/minimum").asInt()).isZero();
    assertThat(user.at("/age/format").asString()).isEqualTo("int32");
    assertThat(user.at("/first_name/minLength").asInt()).isOne();
    assertThat(user.at("/first_name/pattern").asString()).isEqualTo("\\S");
  }

  @Test
  void defaultsStandAsTheValuesTheyAre() {
    JsonNode limit = document(false, list()).at("/paths/~1users/get/parameters/0");
    assertThat(limit.at("/name").asString()).isEqualTo("limit");
    assertThat(limit.at("/required").asBoolean()).isFalse();
    assertThat(limit.at("/schema/default").isNumber()).isTrue();
    assertThat(limit.at("/schema/default").asInt()).isEqualTo(20);
  }

  @Test
  void handlersOfOneNameAreToldApartByTheirResource() {
    RouteModel other = route(HttpMethod.GET, "/others/{id}", "get", new ResultModel.Value(INT));
    JsonNode document = document(false, get(), other);
    assertThat(document.at("/paths/~1users~1{id}/get/operationId").asString()).isEqualTo("userGet");
    assertThat(document.at("/paths/~1others~1{id}/get/operationId").asString())
        .isEqualTo("userGet2");
  }

  @Test
  void pathsOfOneShapeAreOnePath() {
    RouteModel delete =
        route(
            HttpMethod.DELETE,
            "/users/{userId}",
            "delete",
            new ResultModel.None(),
            parameter("userId", new ParameterSource.Path("userId"), INT, ""));
    JsonNode paths = document(false, get(), delete).at("/paths");
    assertThat(paths.propertyNames()).containsExactly("/users/{id}");
    assertThat(paths.at("/~1users~1{id}/delete/parameters/0/name").asString()).isEqualTo("id");
  }

  @Test
  void theTextIsTheSameEveryTime() {
    assertThat(text(service(false, create(), list(), get())))
        .isEqualTo(text(service(false, create(), list(), get())));
  }

  private static JsonNode schema(JsonNode document, String path, String method, String status) {
    return document.at(
        "/paths/%s/%s/responses/%s/content/application~1json/schema"
            .formatted(path.replace("/", "~1"), method, status));
  }

  private static JsonNode document(boolean plain, RouteModel... routes) {
    return JsonMapper.shared().readTree(text(service(plain, routes)));
  }

  private static String text(ServiceModel service) {
    Artifact document = new OpenApiGenerator().generate(service).get(0);
    assertThat(((Artifact.Resource) document).path())
        .isEqualTo("META-INF/galvanic/user-service/openapi.json");
    return document.text();
  }

  private static RouteModel create() {
    return new RouteModel(
        HttpMethod.POST,
        PathTemplate.parse("/users"),
        "create",
        List.of(parameter("user", new ParameterSource.Body(), USER_TYPE, "")),
        new ResultModel.Value(INT),
        Threading.BLOCKING,
        Optional.empty(),
        201,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        CallPolicyModel.CONFIGURED,
        "create user",
        "",
        List.of("user"),
        List.of(
            new ErrorModel(
                TypeRef.of("dev.galvanic", "ConflictException"), 409, "the name is taken")),
        Origin.NONE);
  }

  private static RouteModel list() {
    return route(
        HttpMethod.GET,
        "/users",
        "list",
        new ResultModel.Paged(USER_TYPE),
        parameter("limit", new ParameterSource.Query("limit"), INT, "20"));
  }

  private static RouteModel get() {
    return route(
        HttpMethod.GET,
        "/users/{id}",
        "get",
        new ResultModel.Value(new ValueType.Optional(USER_TYPE)),
        parameter("id", new ParameterSource.Path("id"), INT, ""));
  }

  private static RouteModel route(
      HttpMethod method,
      String path,
      String handler,
      ResultModel result,
      ParameterModel... parameters) {
    return new RouteModel(
        method,
        PathTemplate.parse(path),
        handler,
        List.of(parameters),
        result,
        Threading.BLOCKING,
        Optional.empty(),
        200,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        CallPolicyModel.CONFIGURED,
        "",
        "",
        List.of("user"),
        List.of(),
        Origin.NONE);
  }

  private static ParameterModel parameter(
      String name, ParameterSource source, ValueType type, String defaultText) {
    return new ParameterModel(
        name,
        source,
        type,
        Optional.of(defaultText).filter(text -> !text.isEmpty()),
        List.of(),
        false,
        "",
        Origin.NONE);
  }

  private static ComponentModel component(String name, ValueType type, Constraint... constraints) {
    return new ComponentModel(
        name,
        type,
        Optional.empty(),
        List.of(constraints),
        false,
        Optional.empty(),
        "",
        Origin.NONE);
  }

  private static ServiceModel service(boolean plain, RouteModel... routes) {
    ResourceModel resource =
        new ResourceModel(
            TypeRef.of("app", "UserResource"),
            PathTemplate.parse("/"),
            List.of(routes),
            "People.",
            Origin.NONE);
    return new ServiceModel(
        TypeRef.of("app", "UserService"),
        "user-service",
        "USER API",
        "1.0.0",
        Naming.SNAKE_CASE,
        plain,
        false,
        "",
        List.of(resource),
        List.of(),
        List.of(),
        List.of(USER_MODEL),
        List.of(new EnumModel(COLOR, List.of("RED", "GREEN"), "", Origin.NONE)),
        List.of(),
        List.of(),
        ReleasedModel.NOTHING,
        Planning.NOTHING,
        List.of(),
        List.of(),
        Origin.NONE);
  }
}
