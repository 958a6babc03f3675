package dev.galvanic.testing.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BadRequestException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.ServiceException;
import dev.galvanic.http.RequestContext;
import dev.galvanic.testing.mock.Arg;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What stands in the place of a client does what the client would do. */
class ClientOfAMockTest {
  private final GreetingsMock mock = new GreetingsMock();
  private final Greetings greetings = mock.client();

  /** As users have them: the client knows nothing of such a class. */
  private static final class Vanished extends ServiceException {
    private static final long serialVersionUID = 1L;

    Vanished() {
      super(404, 4041, "vanished", "long ago");
    }
  }

  @Test
  void anErrorIsOfTheClassThatItsStatusHas() {
    mock.greeting("ada").fails(new Vanished());

    assertThatThrownBy(() -> greetings.greeting("ada"))
        .isExactlyInstanceOf(NotFoundException.class)
        .hasMessage("vanished")
        .extracting(e -> ((ServiceException) e).code() + " " + ((ServiceException) e).error())
        .isEqualTo("4041 Optional[long ago]");
  }

  @Test
  void whoeverWaitsCanBeInterrupted() throws InterruptedException {
    mock.greeting("ada").after(Duration.ofMinutes(5)).returns(new Greeting(1, "late"));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                greetings.greeting("ada");
              } catch (RuntimeException interrupted) {
                failure.set(interrupted);
              }
            });
    caller.start();

    caller.interrupt();
    caller.join(Duration.ofSeconds(30).toMillis());

    assertThat(failure.get())
        .isInstanceOf(GatewayTimeoutException.class)
        .hasMessage("Greetings.greeting was interrupted")
        .hasCauseInstanceOf(InterruptedException.class);
  }

  @Test
  void nobodyIsAnsweredWhoseTimeIsUp() {
    mock.greeting("ada").after(Duration.ofMinutes(5)).returns(new Greeting(1, "late"));
    RequestContext hasty =
        new RequestContext("id", System.nanoTime() + Duration.ofMillis(5).toNanos());
    RequestContext before = RequestContext.replace(hasty);
    try {
      assertThatThrownBy(() -> greetings.greeting("ada"))
          .isInstanceOf(GatewayTimeoutException.class)
          .hasMessage("greeting-service did not answer in time");
    } finally {
      RequestContext.replace(before);
    }
  }

  @Test
  void noCallTakesLongerThanItsOperationMay() {
    mock.forget(3).after(Duration.ofMinutes(5)).returns();

    assertThatThrownBy(() -> greetings.forget(3))
        .isInstanceOf(GatewayTimeoutException.class)
        .hasMessage("greeting-service did not answer in time");
  }

  @Test
  void whatTheServiceWouldRefuseIsAnsweredByAnErrorOnly() {
    mock.create(Arg.any()).returns(1).fails(new BadRequestException());

    assertThatThrownBy(() -> greetings.create(new Greeting(1, " ")))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching(
            "The answer of Greetings\\.create\\(any\\), stubbed at ClientOfAMockTest\\.java:\\d+, is"
                + " none that its client could give: Greetings\\.create\\(Greeting\\[id=1, text= ]\\)"
                + " is a bad request: /text must not be blank\\. Stub fails\\(\\.\\.\\.\\) if that is"
                + " meant\\.");
    assertThatThrownBy(() -> greetings.create(new Greeting(1, " ")))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void aConditionThatFailsIsToldWithItsPlace() {
    mock.forget(Arg.where("odd", id -> 1 / (id - 1) > 0)).returns();

    assertThatThrownBy(() -> greetings.forget(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching(
            "The condition <odd> of Greetings\\.forget\\(<odd>\\), said at"
                + " ClientOfAMockTest\\.java:\\d+, has failed: java\\.lang\\.ArithmeticException:"
                + " / by zero")
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void aStageMayBeCancelledAndIsThenOver() {
    mock.greetingLater("ada").after(Duration.ofMinutes(5)).returns(new Greeting(1, "late"));

    CompletableFuture<Greeting> stage = greetings.greetingLater("ada").toCompletableFuture();

    assertThat(stage.cancel(true)).isTrue();
    assertThat(stage).isCancelled();
  }

  @Test
  void aLateStageCompletes() throws Exception {
    mock.forgetLater(7).after(Duration.ofMillis(5)).returns();

    assertThat(greetings.forgetLater(7).toCompletableFuture().get(30, TimeUnit.SECONDS)).isNull();
    mock.forgetLater(7).wasCalledTimes(1);
  }

  @Test
  void nothingMayBeReturnedAndFailed() {
    mock.forget(1).returns();
    mock.forget(Arg.where("big", id -> id > 9)).fails(new NotFoundException());

    greetings.forget(1);

    assertThatThrownBy(() -> greetings.forget(10)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void constraintsHoldInListsAndPagesAndOptionals() {
    assertThatThrownBy(() -> mock.find(1).returns(Optional.of(new Greeting(1, ""))))
        .hasMessage(
            "Greetings.find cannot return Optional.of(Greeting[id=1, text=]): /text must not be"
                + " blank.");
    assertThatThrownBy(
            () ->
                mock.list(1, null)
                    .returns(Page.of(List.of(new Greeting(1, "a"), new Greeting(2, "")), 2, 1, 0)))
        .hasMessageEndingWith(": /items/1/text must not be blank.");
    assertThatThrownBy(() -> mock.all().returns(List.of(new Greeting(1, " "))))
        .hasMessage(
            "Greetings.all cannot return List.of(Greeting[id=1, text= ]): /0/text must not be"
                + " blank.");
  }

  @Test
  void argumentsMayBeNull() {
    mock.list(2, null).returns(Page.of(List.of(), 0, 2, 0));

    assertThat(greetings.list(2, null).items()).isEmpty();
    mock.list(2, "en").wasNotCalled();
    assertThat(mock.calls().list())
        .extracting(Object::toString)
        .containsExactly("Greetings.list(2, null)");
  }
}
