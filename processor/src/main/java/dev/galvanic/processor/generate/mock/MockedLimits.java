package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ValueType;
import java.time.Duration;
import java.util.List;

/** What the calls of an operation are held to: how long they may take, and what they may send. */
final class MockedLimits {
  private final RouteModel operation;
  private final boolean provided;
  private final CodecExpressions codecs;
  private final DocumentedValues documented;

  MockedLimits(
      RouteModel operation,
      boolean provided,
      CodecExpressions codecs,
      DocumentedValues documented) {
    this.operation = operation;
    this.provided = provided;
    this.codecs = codecs;
    this.documented = documented;
  }

  /** The calls that tell the operation of them. */
  CodeBlock calls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    operation
        .call()
        .timeout()
        .ifPresent(millis -> calls.add(".within($T.ofMillis($L))", Duration.class, millis));
    List<ParameterModel> parameters = operation.parameters();
    operation
        .body()
        .filter(this::isHeld)
        .ifPresent(
            body ->
                calls.add(
                    ".takes($L, $L$L)",
                    parameters.indexOf(body),
                    codecs.codec(body.type().present()),
                    documented
                        .body()
                        .map(of -> CodeBlock.of(", $L", of))
                        .orElse(CodeBlock.of(""))));
    return calls.build();
  }

  /** A provider holds what is sent to it against its constraints where it says {@code @Valid}. */
  private boolean isHeld(ParameterModel body) {
    ValueType sent = body.type().present();
    return sent.element().orElse(sent) instanceof ValueType.RecordOf && (body.valid() || !provided);
  }
}
