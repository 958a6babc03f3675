package dev.galvanic.client.discovery.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Search POD =
      Search.read(
          List.of(
              "# of a pod",
              "nameserver 10.96.0.10",
              "domain elsewhere",
              "search default.svc.cluster.local  svc.cluster.local",
              "options timeout:1 ndots:5 edns0"));

  @Test
  void aNameWithFewDotsIsCompletedBeforeItIsTakenAsItIs() {
    assertThat(POD.names("regions"))
        .containsExactly("regions.default.svc.cluster.local", "regions.svc.cluster.local");
    assertThat(POD.names("regions.eu"))
        .containsExactly(
            "regions.eu.default.svc.cluster.local", "regions.eu.svc.cluster.local", "regions.eu");
  }

  /** As Docker has it. */
  @Test
  void withoutDotsToBeCountedEveryNameIsTakenAsItIsFirst() {
    assertThat(Search.read(List.of("search internal", "options ndots:0")).names("regions"))
        .containsExactly("regions", "regions.internal");
  }

  @Test
  void aNameWithManyDotsIsTakenAsItIsFirst() {
    assertThat(POD.names("a.b.c.d.e.f").get(0)).isEqualTo("a.b.c.d.e.f");
    assertThat(Search.read(List.of("search internal")).names("db.eu"))
        .containsExactly("db.eu", "db.eu.internal");
  }

  @Test
  void aDotAtTheEndMakesItFull() {
    assertThat(POD.names("regions.internal.")).containsExactly("regions.internal.");
  }

  @Test
  void withoutAListNamesAreAsTheyAre() {
    assertThat(Search.read(List.of("nameserver 10.0.0.1", "")).names("regions"))
        .containsExactly("regions");
    assertThat(Search.read(List.of("search")).names("regions")).containsExactly("regions");
  }

  @Test
  void nonsenseAmongTheOptionsIsPassedOver() {
    assertThat(Search.read(List.of("options ndots:x ndots:99999999 rotate")).dots()).isEqualTo(15);
  }

  @Test
  void thisMachineHasOne() {
    assertThat(Search.ofSystem().names("regions.internal.")).hasSize(1);
  }
}
