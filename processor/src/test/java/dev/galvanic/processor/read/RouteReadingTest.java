package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Handlers: their routes, parameters, results and threads. */
class RouteReadingTest {

  private static final ValueType STRING = new ValueType.Scalar(ScalarType.STRING, false);
  private static final String FILTER =
      Sources.of("public record Filter(Optional<String> name, List<Integer> ids) {}");

  private static ServiceModel service(String handlers) {
    return ReadingProcessor.read(
        Sources.SERVICE,
        FILTER,
        Sources.of("@Route(\"/things\") public class Things { " + handlers + " }"));
  }

  private static RouteModel route(String handler) {
    return service(handler).resources().get(0).routes().get(0);
  }

  private static ParameterModel parameter(String verb, String parameter) {
    return route(verb + " public void handle(" + parameter + ") {}").parameters().get(0);
  }

  private static ParameterSource source(String verb, String parameter) {
    return parameter(verb, parameter).source();
  }

  @Test
  void everyVerbIsAMethodBelowThePrefix() {
    List<RouteModel> routes =
        service(
                "@Get public void a() {} @Post(\"/b\") public void b() {} @Put public void c() {}"
                    + " @Patch public void d() {} @Delete public void e() {} @Head public void f() {}"
                    + " @Options public void g() {} @Route(value = \"/h\", method = \"GET\") public"
                    + " void h() {} public void none() {}")
            .resources()
            .get(0)
            .routes();
    assertThat(routes)
        .extracting(RouteModel::label)
        .containsExactly(
            "GET /things",
            "POST /things/b",
            "PUT /things",
            "PATCH /things",
            "DELETE /things",
            "HEAD /things",
            "OPTIONS /things",
            "GET /things/h");
    assertThat(routes).extracting(RouteModel::handler).endsWith("h").startsWith("a", "b");
  }

  @Test
  void aParameterNamedAsAVariableIsTheVariable() {
    assertThat(source("@Get(\"/{id}\")", "int id")).isEqualTo(new ParameterSource.Path("id"));
    assertThat(source("@Post(\"/{userId}\")", "int userId"))
        .isEqualTo(new ParameterSource.Path("userId"));
  }

  @Test
  void aRecordIsTheBodyWhereARequestHasOne() {
    for (String verb : List.of("@Post", "@Put", "@Patch")) {
      assertThat(source(verb, "Filter f")).as(verb).isEqualTo(new ParameterSource.Body());
    }
    for (String verb : List.of("@Get", "@Delete")) {
      assertThat(source(verb, "Filter f")).as(verb).isEqualTo(new ParameterSource.QueryRecord());
    }
  }

  @Test
  void whatNoQueryCanCarryIsTheBody() {
    assertThat(source("@Post", "List<Filter> f")).isEqualTo(new ParameterSource.Body());
    assertThat(source("@Post", "Map<String, String> f")).isEqualTo(new ParameterSource.Body());
  }

  @Test
  void aScalarIsAQueryParameterInTheServicesNaming() {
    assertThat(source("@Get", "List<Long> someName"))
        .isEqualTo(new ParameterSource.Query("some_name"));
    for (String type : List.of("int", "Optional<UUID>", "@Nullable String", "DayOfWeek")) {
      assertThat(source("@Post", type + " someName"))
          .as(type)
          .isEqualTo(new ParameterSource.Query("some_name"));
    }
  }

  @Test
  void namingIsTheServices() {
    ServiceModel service =
        ReadingProcessor.read(
            Sources.of("@Service(name = \"s\", naming = Naming.CAMEL_CASE) public class S {}"),
            Sources.of(
                "@Route public class R { @Get public void a(int someName, @QueryParam(\"x_y\") int"
                    + " other, @FormParam int formName, @HeaderParam int requestId, @CookieParam int"
                    + " cookieName) {} }"));
    assertThat(service.resources().get(0).routes().get(0).parameters())
        .extracting(ParameterModel::source)
        .containsExactly(
            new ParameterSource.Query("someName"),
            new ParameterSource.Query("x_y"),
            new ParameterSource.Form("formName"),
            new ParameterSource.Header("Request-Id"),
            new ParameterSource.Cookie("cookieName"));
  }

  @Test
  void annotationsSayTheSourceOutright() {
    assertThat(source("@Get(\"/{x}\")", "@PathParam(\"x\") int y"))
        .isEqualTo(new ParameterSource.Path("x"));
    assertThat(source("@Get", "@HeaderParam(\"X-Tenant\") String t"))
        .isEqualTo(new ParameterSource.Header("X-Tenant"));
    assertThat(source("@Post", "@QueryParam Filter f"))
        .isEqualTo(new ParameterSource.QueryRecord());
    assertThat(source("@Post", "@FormParam Filter f")).isEqualTo(new ParameterSource.FormRecord());
    assertThat(source("@Post", "@Body byte[] b")).isEqualTo(new ParameterSource.Body());
  }

  @Test
  void aTextIsTheBodyWhereTheHandlerSaysWhatItConsumes() {
    RouteModel route =
        route("@Post @Consumes(media = \"text/csv\") public void a(String table) {}");
    assertThat(route.parameters().get(0).source()).isEqualTo(new ParameterSource.Body());
    assertThat(route.consumes().orElseThrow().media()).isEqualTo("text/csv");
    assertThat(route.consumes().orElseThrow().type()).isEmpty();
  }

  @Test
  void theExchangeIsTheContext() {
    assertThat(source("@Get", "Exchange e")).isEqualTo(new ParameterSource.Context());
  }

  @Test
  void parametersHaveDefaultsConstraintsAndDescriptions() {
    ParameterModel limit =
        route(
                "/** Lists.\n * @param limit how many */"
                    + " @Get public void a(@Default(\"20\") @Min(1) int limit) {}")
            .parameters()
            .get(0);
    assertThat(limit.defaultText()).contains("20");
    assertThat(limit.constraints()).hasSize(1);
    assertThat(limit.description()).isEqualTo("how many");
    assertThat(limit.required()).isFalse();
  }

  @Test
  void validIsSeenOnTheBody() {
    assertThat(parameter("@Post", "@Valid Filter f").valid()).isTrue();
    assertThat(parameter("@Post", "Filter f").valid()).isFalse();
  }

  @Test
  void theResultIsWhatTheMethodReturns() {
    assertThat(route("@Get public void a() {}").result()).isEqualTo(new ResultModel.None());
    assertThat(route("@Get public String a() { return \"\"; }").result())
        .isEqualTo(new ResultModel.Value(STRING));
    assertThat(route("@Get public Optional<String> a() { return null; }").result())
        .isEqualTo(new ResultModel.Value(new ValueType.Optional(STRING)));
    assertThat(route("@Get public Page<String> a() { return null; }").result())
        .isEqualTo(new ResultModel.Paged(STRING));
    assertThat(route("@Get public dev.galvanic.http.Reply a() { return null; }").result())
        .isEqualTo(new ResultModel.Custom(true, "application/json", Optional.empty()));
    assertThat(route("@Get public void a(Exchange e) {}").result())
        .isEqualTo(new ResultModel.Custom(false, "application/json", Optional.empty()));
  }

  @Test
  void aStreamIsReadWhereItsKindSays() {
    streamed("java.util.stream.Stream<String>", StreamSource.STREAM, Threading.BLOCKING);
    streamed(
        "java.util.concurrent.Flow.Publisher<String>",
        StreamSource.PUBLISHER,
        Threading.ASYNCHRONOUS);
    streamed(
        "CompletionStage<java.util.concurrent.Flow.Publisher<String>>",
        StreamSource.LATER_PUBLISHER,
        Threading.ASYNCHRONOUS);
    streamed(
        "CompletionStage<java.util.stream.Stream<String>>",
        StreamSource.LATER_STREAM,
        Threading.ASYNCHRONOUS);
  }

  private void streamed(String type, StreamSource source, Threading threading) {
    RouteModel route = route("@Get public " + type + " a() { return null; }");
    assertThat(route.result())
        .isEqualTo(new ResultModel.Streamed(STRING, source, "application/json"));
    assertThat(route.threading()).isEqualTo(threading);
  }

  @Test
  void aTextIsRawWhereTheHandlerSaysWhatItProduces() {
    assertThat(
            route("@Get @Produces(media = \"text/plain\") public String a() { return \"\"; }")
                .result())
        .isEqualTo(new ResultModel.Raw(true, "text/plain", Optional.empty()));
    ValueType filter = new ValueType.RecordOf(TypeRef.of("a", "Filter"), List.of());
    assertThat(route("@Get @Produces(Filter.class) public byte[] a() { return null; }").result())
        .isEqualTo(new ResultModel.Raw(false, "application/json", Optional.of(filter)));
  }

  @Test
  void theSignatureDecidesTheThread() {
    assertThat(route("@Get public void a() {}").threading()).isEqualTo(Threading.BLOCKING);
    assertThat(route("@Get @NonBlocking public void a() {}").threading())
        .isEqualTo(Threading.NON_BLOCKING);
    RouteModel later = route("@Get public CompletionStage<String> a() { return null; }");
    assertThat(later.threading()).isEqualTo(Threading.ASYNCHRONOUS);
    assertThat(later.result()).isEqualTo(new ResultModel.Value(STRING));
    RouteModel done = route("@Get public CompletableFuture<Void> a() { return null; }");
    assertThat(done.threading()).isEqualTo(Threading.ASYNCHRONOUS);
    assertThat(done.result()).isEqualTo(new ResultModel.None());
  }

  @Test
  void theDocumentsTextsComeFromAnnotationsOrTheJavadoc() {
    RouteModel javadoc = route("/** Finds one. By its key. */ @Get public void a() {}");
    assertThat(javadoc.summary()).isEqualTo("Finds one.");
    assertThat(javadoc.description()).isEqualTo("By its key.");
    RouteModel said =
        route("/** Finds one. */ @Summary(\"find\") @Description(\"it\") @Get public void a() {}");
    assertThat(said.summary()).isEqualTo("find");
    assertThat(said.description()).isEqualTo("it");
    RouteModel mixed = route("/** Finds one. Now. */ @Summary(\"find\") @Get public void a() {}");
    assertThat(mixed.description()).isEqualTo("Finds one. Now.");
  }

  @Test
  void errorsAreWhatIsThrownAndWhatTheJavadocSays() {
    RouteModel route =
        route(
            "/** Finds.\n * @throws NotFoundException if there is none\n * @throws ConflictException"
                + " at times */ @Get public void a() throws NotFoundException, ForbiddenException,"
                + " java.io.IOException {}");
    assertThat(route.errors())
        .extracting(e -> e.status() + " " + e.exception().simple() + ": " + e.description())
        .containsExactly(
            "404 NotFoundException: if there is none",
            "403 ForbiddenException: ",
            "409 ConflictException: at times");
  }

  @Test
  void anExceptionOfTheUsersHasTheStatusOfTheOneItExtends() {
    RouteModel route =
        route(
            "public static class Gone extends NotFoundException { private static final long"
                + " serialVersionUID = 1; } @Get public void a() throws Gone {}");
    assertThat(route.errors()).extracting(e -> e.status()).containsExactly(404);
  }

  @Test
  void statusTagsAndLimitsAreRead() {
    RouteModel plain = route("@Get public void a() {}");
    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.tags()).containsExactly("Things");
    assertThat(plain.bodyLimit()).isEqualTo(OptionalLong.empty());
    RouteModel route =
        route("@Post @Status(201) @Tag({\"x\", \"y\"}) @BodyLimit(9) public void a() {}");
    assertThat(route.status()).isEqualTo(201);
    assertThat(route.tags()).containsExactly("x", "y");
    assertThat(route.bodyLimit()).isEqualTo(OptionalLong.of(9));
  }

  @Test
  void aClientsMethodsAreReadAsRoutes() {
    ServiceModel service =
        ReadingProcessor.read(
            Sources.SERVICE,
            Sources.of("public record City(int id) {}"),
            Sources.of(
                "@Client(\"region-service\") @Route(\"/regions\") public interface Regions {"
                    + " @Get(\"/cities/{id}\") City city(int id, Optional<String> inLanguage);"
                    + " default City first() { return city(1, Optional.empty()); } }"));
    RouteModel city = service.clients().get(0).operations().get(0);
    assertThat(service.clients().get(0).service()).isEqualTo("region-service");
    assertThat(city.method()).isEqualTo(HttpMethod.GET);
    assertThat(city.path().text()).isEqualTo("/regions/cities/{id}");
    assertThat(city.parameters().get(1).source())
        .isEqualTo(new ParameterSource.Query("in_language"));
    assertThat(service.resources()).isEmpty();
  }
}
