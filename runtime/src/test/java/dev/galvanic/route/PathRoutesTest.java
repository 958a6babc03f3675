package dev.galvanic.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The endpoints of a path, and routers without generated code. */
class PathRoutesTest {
  private final Endpoint get = Endpoint.nonBlocking("GET", exchange -> Reply.empty(204));
  private final PathRoutes things = PathRoutes.of("/things/{id}").on(Method.GET, get);

  @Test
  void headFallsToGetAndNothingElseDoes() {
    assertThat(things.endpoint(Method.GET)).isSameAs(get);
    assertThat(things.endpoint(Method.HEAD)).isSameAs(get);
    assertThat(things.endpoint(Method.POST)).isNull();
    assertThat(things.endpoint(Method.OPTIONS)).isNull();
  }

  @Test
  void allowIsComplete() {
    assertThat(things.allow()).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(PathRoutes.of("/a").on(Method.PATCH, get).allow()).isEqualTo("PATCH, OPTIONS");
  }

  @Test
  void twoEndpointsOfOneMethodAreAMistake() {
    assertThatThrownBy(() -> things.on(Method.GET, get))
        .hasMessage("GET /things/{id} has two endpoints. Leave one of them out.");
  }

  @Test
  void aTemplateRouterTakesTheFirstThatFits() {
    PathRoutes mine = PathRoutes.of("/things/mine").on(Method.GET, get);
    Router router = new TemplateRouter(List.of(mine, things));
    assertThat(router.find(RequestPath.parse("/things/mine"))).isSameAs(mine);
    assertThat(router.find(RequestPath.parse("/things/1"))).isSameAs(things);
    assertThat(router.find(RequestPath.parse("/things"))).isNull();
    assertThat(router.find(RequestPath.parse("/other/1"))).isNull();
  }

  @Test
  void joinedRoutersAreOne() {
    Router router =
        new JoinedRouter(
            new TemplateRouter(List.of(PathRoutes.of("/a").on(Method.GET, get))),
            new TemplateRouter(List.of(things)));
    assertThat(router.find(RequestPath.parse("/a"))).isNotNull();
    assertThat(router.find(RequestPath.parse("/things/1"))).isSameAs(things);
    assertThat(router.find(RequestPath.parse("/b"))).isNull();
    assertThat(router.routes()).hasSize(2);
  }
}
