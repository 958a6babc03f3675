package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the arguments of the sample mean. */
class OrderTest {
  @Test
  void withoutArgumentsAllServicesAreMeant() {
    assertThat(Order.of().services()).containsExactlyElementsOf(SampleService.all());
  }

  @Test
  void theServicesThatAreNamedAreMeantTheCalledFirst() {
    assertThat(Order.of("user", "region").services())
        .containsExactly(SampleService.REGION, SampleService.USER);
  }

  @Test
  void anOptionIsNoService() {
    Order order = Order.of("--user.service.server.port=9030", "role");

    assertThat(order.services()).containsExactly(SampleService.ROLE);
    assertThat(order.options()).containsExactly("--user.service.server.port=9030");
  }

  @Test
  void anUnknownServiceIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> Order.of("rolle"))
        .hasMessage(
            "There is no service \"rolle\". Name any of user, region and role, or none for all"
                + " three.");
  }
}
