package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Holds {@code @Consumes} against the signature, which is the truth wherever it says something. */
final class Consumption {

  private static final String JSON = "application/json";

  private final Compile compile;

  Consumption(Compile compile) {
    this.compile = compile;
  }

  /** For a method whose requests have a body; that others have none is another error. */
  void check(ConsumedModel consumed, ExecutableElement method, List<ParameterModel> parameters) {
    boolean parts = parameters.stream().anyMatch(p -> p.type().parts());
    Optional<ParameterModel> body =
        parameters.stream().filter(p -> p.source() instanceof ParameterSource.Body).findFirst();
    boolean form = parameters.stream().anyMatch(Consumption::isForm);
    boolean raw =
        parameters.stream().anyMatch(p -> p.source() instanceof ParameterSource.Context)
            || body.filter(Consumption::isRaw).isPresent();
    if (form && !consumed.media().equals(RouteModel.formMedia(parts))) {
      String taken = parts ? " takes the parts of a form, not " : " takes a form, not ";
      error(consumed, Use.method(method) + taken + consumed.media());
    } else if (body.isEmpty() && !form && !raw) {
      error(consumed, Use.method(method) + " takes no body");
    } else if (body.isPresent() && !raw) {
      typed(consumed, method, body.get());
    }
  }

  private void typed(ConsumedModel consumed, ExecutableElement method, ParameterModel body) {
    if (!consumed.media().equals(JSON)) {
      error(
          consumed,
          body.name()
              + " of "
              + Use.method(method)
              + " is read from JSON, not "
              + consumed.media());
    } else if (consumed.type().filter(t -> !t.equals(body.type().present())).isPresent()) {
      error(
          consumed,
          "@Consumes names another type than "
              + body.name()
              + " of "
              + Use.method(method)
              + " has");
    }
  }

  private void error(ConsumedModel consumed, String fact) {
    compile.error(
        consumed.origin(),
        Code.CONTRADICTING_MEDIA,
        fact,
        "Remove @Consumes, or take a byte[], a String or an Exchange");
  }

  private static boolean isForm(ParameterModel parameter) {
    return parameter.source() instanceof ParameterSource.Form
        || parameter.source() instanceof ParameterSource.FormRecord;
  }

  private static boolean isRaw(ParameterModel body) {
    return body.type().present() instanceof ValueType.Scalar scalar
        && (scalar.scalar() == ScalarType.STRING || scalar.scalar() == ScalarType.BYTES);
  }
}
