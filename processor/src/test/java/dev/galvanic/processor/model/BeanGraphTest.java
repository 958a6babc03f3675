package dev.galvanic.processor.model;

import static dev.galvanic.processor.model.Models.bean;
import static dev.galvanic.processor.model.Models.key;
import static dev.galvanic.processor.model.Models.singleton;
import static dev.galvanic.processor.model.Models.wired;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeanGraphTest {

  @Test
  void aBeanIsMadeAfterWhatItNeeds() {
    BeanModel a = singleton("A", key("app.C"), key("app.B"));
    BeanModel b = singleton("B", key("app.C"));
    BeanModel c = singleton("C");
    assertThat(BeanGraph.of(wired(a, b, c)).order()).containsExactly(c, b, a);
  }

  @Test
  void beansThatNeedNothingKeepTheOrderOfTheService() {
    BeanModel a = singleton("A");
    BeanModel b = singleton("B");
    assertThat(BeanGraph.of(wired(b, a)).order()).containsExactly(b, a);
  }

  @Test
  void aBeanIsGivenForEveryTypeItOffers() {
    BeanModel impl =
        new BeanModel(
            key("app.Impl"),
            List.of(key("app.Impl"), key("app.Port")),
            new BeanSource.Constructed(TypeRef.of("app", "Impl")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Origin.NONE);
    BeanModel user = singleton("User", key("app.Port"));
    BeanGraph graph = BeanGraph.of(wired(user, impl));
    assertThat(graph.giver(user.dependencies().get(0))).contains(impl);
    assertThat(graph.order()).containsExactly(impl, user);
  }

  @Test
  void namesTellBeansOfOneTypeApart() {
    BeanSource source = new BeanSource.Provided(TypeRef.of("app", "Clocks"), "clock", true);
    BeanModel eu = bean(key("java.time.Clock", "eu"), source);
    BeanModel us = bean(key("java.time.Clock", "us"), source);
    BeanModel user = singleton("User", key("java.time.Clock", "us"));
    BeanGraph graph = BeanGraph.of(wired(eu, us, user));
    assertThat(graph.giver(user.dependencies().get(0))).contains(us);
    assertThat(graph.problems()).isEmpty();
  }

  @Test
  void theHolderOfAProvidesMethodIsMadeBeforeWhatItProvides() {
    BeanModel holder = singleton("Clocks");
    BeanModel clock =
        bean(
            key("java.time.Clock"),
            new BeanSource.Provided(TypeRef.of("app", "Clocks"), "clock", false));
    assertThat(BeanGraph.of(wired(clock, holder)).order()).containsExactly(holder, clock);
  }

  @Test
  void whatTheRuntimeOffersIsGivenAndNotMade() {
    BeanModel user =
        singleton(
            "User",
            key("dev.galvanic.sql.Database"),
            key("dev.galvanic.client.ServiceClient", "region-service"));
    BeanGraph graph = BeanGraph.of(wired(user));
    assertThat(graph.problems()).isEmpty();
    assertThat(graph.order()).containsExactly(user);
    assertThat(graph.giver(user.dependencies().get(1)).orElseThrow().source())
        .isEqualTo(new BeanSource.BuiltIn("client", BeanSource.BuiltIn.Argument.QUALIFIER));
  }

  @Test
  void aServiceClientMustBeNamed() {
    BeanModel user = singleton("User", key("dev.galvanic.client.ServiceClient"));
    assertThat(BeanGraph.of(wired(user)).problems())
        .singleElement()
        .isInstanceOf(BeanProblem.Missing.class);
  }

  @Test
  void aBeanOfTheUsersReplacesTheRuntimes() {
    BeanModel own =
        bean(
            key("dev.galvanic.sql.Database"),
            new BeanSource.Provided(TypeRef.of("app", "Own"), "database", true));
    BeanModel user = singleton("User", key("dev.galvanic.sql.Database"));
    BeanGraph graph = BeanGraph.of(wired(own, user));
    assertThat(graph.giver(user.dependencies().get(0))).contains(own);
  }

  @Test
  void aMissingBeanIsReportedWithTheWayToIt() {
    BeanModel a = singleton("A", key("app.B"));
    BeanModel b = singleton("B", key("app.Nowhere"));
    assertThat(BeanGraph.of(wired(a, b)).problems())
        .containsExactly(
            new BeanProblem.Missing(b.dependencies().get(0), List.of(a, b), List.of()));
  }

  @Test
  void aMissingNameIsReportedWithTheNamesThereAre() {
    BeanModel eu =
        bean(
            key("app.Zone", "eu"),
            new BeanSource.Provided(TypeRef.of("app", "Clocks"), "clock", true));
    BeanModel user = singleton("User", key("app.Zone", "us"));
    assertThat(BeanGraph.of(wired(eu, user)).problems())
        .containsExactly(
            new BeanProblem.Missing(user.dependencies().get(0), List.of(user), List.of(eu)));
  }

  @Test
  void twoBeansForOneDependencyAreReported() {
    BeanModel one =
        bean(key("app.Port"), new BeanSource.Provided(TypeRef.of("app", "Ports"), "one", true));
    BeanModel two =
        bean(key("app.Port"), new BeanSource.Provided(TypeRef.of("app", "Ports"), "two", true));
    BeanModel user = singleton("User", key("app.Port"));
    assertThat(BeanGraph.of(wired(one, two, user)).problems())
        .containsExactly(
            new BeanProblem.Ambiguous(
                user.dependencies().get(0), List.of(user), List.of(one, two)));
  }

  @Test
  void aCycleIsReportedOnceWithoutTheWayToIt() {
    BeanModel root = singleton("Root", key("app.A"));
    BeanModel a = singleton("A", key("app.B"));
    BeanModel b = singleton("B", key("app.A"));
    assertThat(BeanGraph.of(wired(root, a, b)).problems())
        .containsExactly(new BeanProblem.Circular(List.of(a, b)));
  }

  @Test
  void everyProblemIsReported() {
    BeanModel a = singleton("A", key("app.X"), key("app.Y"));
    assertThat(BeanGraph.of(wired(a)).problems()).hasSize(2);
  }
}
