package dev.galvanic.testing.mock;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceException;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.route.Router;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a client. The processor generates a subclass for each, with two methods for each
 * operation that has parameters: one takes values, the other {@link Arg}s. What they return stubs
 * calls, or tells of them.
 *
 * <p>A call that no stub answers fails the test, and so does a stub that no call came for. Nothing
 * is kept from one test to the next. Safe for use by any thread.
 *
 * @param <C> the client
 */
public abstract class ClientMock<C> {
  /** What a call may take where nothing is configured. */
  private static final Duration USUAL = Duration.ofSeconds(10);

  private final Class<C> type;
  private final String service;
  private final ReplyStyle style;
  private final Rules rules = new Rules();
  private volatile Journal journal = new Journal();
  private volatile boolean served;
  private volatile Duration limit = USUAL;

  /**
   * For generated mocks.
   *
   * @param service that the client calls
   * @param style of that service's replies
   */
  protected ClientMock(Class<C> type, String service, ReplyStyle style) {
    this.type = type;
    this.service = service;
    this.style = style;
  }

  /** What the service under test gets in place of its client. */
  protected abstract C client();

  /** Reads requests of this client, calls it, and makes the replies. */
  protected abstract Router router(C client, Replies replies);

  /** What was called in this test, the first first. */
  public final Calls calls() {
    return journal.calls(this);
  }

  /** The test does not fail if no call comes for one of its stubs. */
  public final void lenient() {
    rules.lenient();
  }

  /** A stub for the calls with these arguments, or a question about them. */
  protected final <K extends Record, T extends @Nullable Object> Stub<K, T> stub(
      MockedOperation<T> operation, Arg<?>... arguments) {
    return new Stub<>(rule(operation, arguments), operation);
  }

  /** The same, of a method that returns nothing. */
  protected final <K extends Record> VoidStub<K> voidStub(
      MockedOperation<@Nullable Void> operation, Arg<?>... arguments) {
    return new VoidStub<>(rule(operation, arguments));
  }

  private Rule rule(MockedOperation<?> operation, Arg<?>... arguments) {
    Rule rule = new Rule(this, operation, List.of(arguments), Place.here());
    if (served && !operation.served().equals(operation.method())) {
      throw new IllegalArgumentException(
          operation
              + " is not called where its mock is served: "
              + operation.client()
              + "."
              + operation.served()
              + " has the same route. Stub that one.");
    }
    rules.add(rule);
    return rule;
  }

  /**
   * Answers a call, after as long as its stub says, on this thread.
   *
   * @throws dev.galvanic.BlockingOnEventLoopException on an event loop, as the client would
   */
  protected final <T extends @Nullable Object> T call(
      MockedOperation<T> operation, Record values, @Nullable Object... arguments) {
    return Answering.blocking(
        operation.toString(),
        service,
        limit(operation),
        () -> answer(operation, values, arguments));
  }

  /** Answers a call, after as long as its stub says, and blocks nobody. */
  protected final <T extends @Nullable Object> CompletionStage<T> callAsync(
      MockedOperation<T> operation, Record values, @Nullable Object... arguments) {
    return Answering.stage(service, limit(operation), () -> answer(operation, values, arguments));
  }

  private Duration limit(MockedOperation<?> operation) {
    return operation.timeout().orElse(limit);
  }

  /**
   * Answers a call by elements one after the other, after as long as its stub says, on this thread.
   *
   * @throws dev.galvanic.BlockingOnEventLoopException on an event loop, as the client would
   */
  protected final <T> Stream<T> stream(
      MockedOperation<List<T>> operation, Record values, @Nullable Object... arguments) {
    return call(operation, values, arguments).stream();
  }

  /** Answers a call of each subscriber by elements one after the other, and blocks nobody. */
  protected final <T> Flow.Publisher<T> publish(
      MockedOperation<List<T>> operation, Record values, @Nullable Object... arguments) {
    return subscriber -> Elements.give(callAsync(operation, values, arguments), subscriber);
  }

  private <T extends @Nullable Object> Answering.Later<T> answer(
      MockedOperation<T> operation, Record values, @Nullable Object... arguments) {
    Call call = new Call(operation, Arrays.asList(arguments.clone()), values);
    journal.add(this, call);
    Rule rule = find(call);
    Rule.Answer answer = rule.next();
    return new Answering.Later<>(answer.after(), () -> value(operation, rule, answer, call));
  }

  private Rule find(Call call) {
    try {
      return rules
          .answering(call)
          .orElseThrow(() -> new UnexpectedCall(rules.unexpected(getClass(), call)));
    } catch (AssertionError mistake) {
      journal.fail(mistake);
      throw mistake;
    }
  }

  private <T extends @Nullable Object> T value(
      MockedOperation<T> operation, Rule rule, Rule.Answer answer, Call call) {
    T value;
    try {
      value = said(answer, call);
    } catch (ServiceException thrown) {
      throw received(operation, rule, thrown);
    } catch (RuntimeException | Error wrong) {
      throw mistake(rule, "has failed: " + wrong, wrong);
    }
    try {
      T allowed = operation.allowed(value);
      operation.accept(call);
      return allowed;
    } catch (IllegalArgumentException wrong) {
      throw impossible(rule, wrong);
    }
  }

  @SuppressWarnings("unchecked") // A stub of the operation holds answers of its type only.
  private static <T extends @Nullable Object> T said(Rule.Answer answer, Call call) {
    return (T) answer.value().apply(call.values());
  }

  /** The exception that the client makes of an error reply that says the same. */
  private RuntimeException received(
      MockedOperation<?> operation, Rule rule, ServiceException thrown) {
    try {
      operation.allow(thrown.status());
    } catch (IllegalArgumentException wrong) {
      throw impossible(rule, wrong);
    }
    Reply reply = replies().error(thrown);
    try {
      ReplyReader.none()
          .read(
              new ClientReply(
                  operation.toString(), service, style, reply.status(), reply.body().bytes()));
    } catch (ServiceException told) {
      return told;
    }
    throw new IllegalStateException(thrown + " is no error.");
  }

  private AssertionError impossible(Rule rule, IllegalArgumentException wrong) {
    return mistake(rule, "is none that its client could give: " + wrong.getMessage(), wrong);
  }

  private AssertionError mistake(Rule rule, String what, Throwable cause) {
    AssertionError failure =
        new AssertionError(
            "The answer of " + rule + ", stubbed at " + rule.place() + ", " + what, cause);
    journal.fail(failure);
    return failure;
  }

  private Replies replies() {
    return style == ReplyStyle.PLAIN ? Replies.plain() : Replies.envelope();
  }

  final Key<C> key() {
    return Key.of(type);
  }

  final String service() {
    return service;
  }

  final ReplyStyle style() {
    return style;
  }

  final Router router(Replies replies) {
    return router(client(), replies);
  }

  /** Its calls stand among those of all mocks of a service from now on. */
  final void join(Journal all, boolean overHttp) {
    journal = all;
    served = overHttp;
  }

  final boolean isServed() {
    return served;
  }

  /** What a call of it may take from now on, unless its operation says it. */
  final void limit(Duration configured) {
    limit = configured;
  }

  final Rules rules() {
    return rules;
  }

  /** {@code RegionsMock}. */
  @Override
  public final String toString() {
    return getClass().getSimpleName();
  }
}
