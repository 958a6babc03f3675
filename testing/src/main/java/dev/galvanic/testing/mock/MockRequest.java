package dev.galvanic.testing.mock;

import dev.galvanic.testing.mock.wire.Received;
import dev.galvanic.testing.mock.wire.Sent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Requests that a {@link MockService} knows, and what they are answered. First what they must have:
 * a query, headers and a body are asked for only if they are said, and a query that is said is the
 * whole of it. Then what they are answered; several answers in a row are for as many requests, the
 * last one for all that follow.
 */
public final class MockRequest {
  static final Set<String> SHORT = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final MockService service;
  private final String method;
  private final RequestPattern pattern;
  private final Place place;
  private final List<Sent> answers = new ArrayList<>();
  private Map<String, String> headers = new LinkedHashMap<>();
  private int status = 200;
  private Duration after = Duration.ZERO;
  private boolean begun = true;

  /** What was said last of replies, none of which has followed; empty if that is nothing. */
  private String unanswered = "";

  private boolean lenient;
  private int came;

  MockRequest(MockService service, String method, String path, Place place) {
    this.service = service;
    this.method = method;
    this.pattern = new RequestPattern(method, path);
    this.place = place;
  }

  /** With this parameter in the query, decoded. */
  public MockRequest query(String name, String value) {
    return with(() -> pattern.query(name, value));
  }

  /** Without a query. */
  public MockRequest noQuery() {
    return with(pattern::noQuery);
  }

  /** With this header. */
  public MockRequest header(String name, String value) {
    return with(() -> pattern.header(name, value));
  }

  /** With a body that is the same JSON value, whatever the order of its members. */
  public MockRequest body(String json) {
    String checked = JsonText.checked(json);
    return with(() -> pattern.body(checked));
  }

  /** The status of the replies that are said from here on; 200 if nothing is said. */
  public MockRequest status(int code) {
    return open("status(" + code + ")", () -> status = code);
  }

  /** A header more of the replies that are said from here on. */
  public MockRequest replyHeader(String name, String value) {
    return open("replyHeader(\"" + name + "\", ...)", () -> headers.put(name, value));
  }

  /** The replies that are said from here on come after so long. */
  public MockRequest after(Duration time) {
    return open("after(" + time + ")", () -> after = time);
  }

  /**
   * This JSON is the whole body.
   *
   * @throws IllegalArgumentException if it is none
   */
  public MockRequest returns(String json) {
    return returns("application/json", JsonText.checked(json).getBytes(StandardCharsets.UTF_8));
  }

  /** These bytes are the whole body. */
  public MockRequest returns(String media, byte[] body) {
    return answer(
        () -> {
          Map<String, String> all = new LinkedHashMap<>();
          all.put("Content-Type", media);
          all.putAll(headers);
          return Sent.reply(after, method, status, all, body);
        });
  }

  /** There is no body. */
  public MockRequest returns() {
    return answer(() -> Sent.reply(after, method, status, headers, new byte[0]));
  }

  /** This JSON is the data of the reply, in the envelope: {@code {"code":0,"data":...}}. */
  public MockRequest payload(String json) {
    return returns("{\"code\":0,\"data\":" + JsonText.checked(json) + "}");
  }

  /** The connection is closed without a reply. */
  public MockRequest closes() {
    return garbage(new byte[0]);
  }

  /** These bytes are sent in the place of a reply, and the connection is closed. */
  public MockRequest garbage(byte[] bytes) {
    return answer(() -> new Sent(after, bytes.clone(), true));
  }

  /** The test does not fail if no request comes. */
  public MockRequest lenient() {
    return with(() -> lenient = true);
  }

  /** What is said of replies that are to follow. */
  private MockRequest open(String said, Runnable change) {
    return with(
        () -> {
          change.run();
          unanswered = said;
        });
  }

  private MockRequest answer(Supplier<Sent> answer) {
    return with(
        () -> {
          answers.add(answer.get());
          unanswered = "";
        });
  }

  private MockRequest with(Runnable change) {
    synchronized (service) {
      change.run();
    }
    return this;
  }

  /** Those that came in this test, the first first. */
  public List<Received> requests() {
    with(() -> begun = false);
    return service.requests().stream().filter(this::fits).toList();
  }

  /**
   * @throws AssertionError if none came
   */
  public void wasCalled() {
    if (requests().isEmpty()) {
      throw wrong("at least once");
    }
  }

  /**
   * @throws AssertionError if more came, or fewer
   */
  public void wasCalledTimes(int times) {
    if (requests().size() != times) {
      throw wrong(Rule.times(times));
    }
  }

  /**
   * @throws AssertionError if one came
   */
  public void wasNotCalled() {
    if (!requests().isEmpty()) {
      throw wrong("never");
    }
  }

  private AssertionError wrong(String expected) {
    return new AssertionError(
        this
            + " was called "
            + Rule.times(requests().size())
            + ", not "
            + expected
            + ". Called: "
            + service.told()
            + ".");
  }

  Place place() {
    return place;
  }

  boolean isStub() {
    return !answers.isEmpty();
  }

  boolean fits(Received request) {
    return pattern.fits(request);
  }

  int likeness(Received request) {
    return pattern.likeness(request);
  }

  Sent next() {
    return answers.get(Math.min(came++, answers.size() - 1));
  }

  /** What is wrong with it when the test is over; empty if nothing is. */
  String complaint() {
    if (answers.isEmpty() && begun) {
      return this
          + " was begun at "
          + place
          + " and says nothing. End it by returns(...), payload(...), closes() or garbage(...), or"
          + " by wasCalled().";
    } else if (!unanswered.isEmpty()) {
      return this
          + " was told "
          + unanswered
          + " at "
          + place
          + ", and no reply after it, which it is for. Say it before returns(...), payload(...),"
          + " closes() or garbage(...).";
    } else if (came < answers.size() && !lenient) {
      return this
          + " was stubbed at "
          + place
          + " and "
          + Rule.unused(came, answers.size())
          + ". Take the stub away, or say lenient().";
    }
    return "";
  }

  /** {@code GET /regions/cities/1}. */
  @Override
  public String toString() {
    return pattern.toString();
  }
}
