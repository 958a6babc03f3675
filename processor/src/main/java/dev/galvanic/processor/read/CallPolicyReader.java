package dev.galvanic.processor.read;

import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.report.Code;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Timeout} and {@code @Retry} of a client and of its methods. */
final class CallPolicyReader {
  private static final long LONGEST = 600_000;
  private static final long MOST = 10;
  private static final Set<HttpMethod> ONCE = EnumSet.of(HttpMethod.POST, HttpMethod.PATCH);

  private final Compile compile;

  CallPolicyReader(Compile compile) {
    this.compile = compile;
  }

  /** What holds for all operations of a client. */
  CallPolicyModel read(TypeElement type) {
    return AnnotationView.ours(type, "Client").isPresent()
        ? new CallPolicyModel(timeout(type), retries(type), false)
        : CallPolicyModel.CONFIGURED;
  }

  /**
   * What holds for one of them.
   *
   * @param usual of its type
   */
  CallPolicyModel read(ExecutableElement method, HttpMethod http, CallPolicyModel usual) {
    if (AnnotationView.ours(method.getEnclosingElement(), "Client").isEmpty()) {
      return CallPolicyModel.CONFIGURED;
    }
    OptionalLong timeout = timeout(method);
    OptionalLong retries = retries(method);
    return new CallPolicyModel(
        timeout.isPresent() ? timeout : usual.timeout(),
        retries.isPresent() ? retries : usual.retries(),
        retries.orElse(0) > 0 && ONCE.contains(http));
  }

  private OptionalLong timeout(Element element) {
    return AnnotationView.ours(element, "Timeout")
        .map(
            at -> {
              OptionalLong millis = PeriodText.millis(at.text("value"));
              if (millis.isEmpty()) {
                wrong(at, "is no time", "Write it like 500ms, 5s, 1min or PT1M");
              } else if (millis.getAsLong() < 1 || millis.getAsLong() > LONGEST) {
                wrong(at, "is out of range", "Write a time from 1ms to 10min");
              }
              return millis;
            })
        .orElse(OptionalLong.empty());
  }

  private void wrong(AnnotationView at, String what, String action) {
    compile.error(
        at.origin("value"),
        Code.BAD_CALL,
        "the timeout \"" + at.text("value") + "\" " + what,
        action);
  }

  private OptionalLong retries(Element element) {
    return AnnotationView.ours(element, "Retry")
        .map(
            at -> {
              long retries = at.number("value");
              if (retries < 0 || retries > MOST) {
                compile.error(
                    at.origin("value"),
                    Code.BAD_CALL,
                    retries + " is no number of retries",
                    "Give one from 0 to " + MOST);
              }
              return OptionalLong.of(retries);
            })
        .orElse(OptionalLong.empty());
  }
}
