package dev.galvanic.processor.generate.testclient;

import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.ErasedSignature;
import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Every handler of a resource as a test calls it, so that none of them is out of reach. */
final class TestOperations {
  /** The client's own methods, and those of Object whose result is another. */
  private static final Set<String> TAKEN = Set.of("but", "with", "toString", "hashCode", "clone");

  private TestOperations() {}

  /** In the order of the handlers; behind each, the same without what has a default. */
  static List<TestOperation> of(ResourceModel resource) {
    List<TestOperation> whole = new ArrayList<>();
    Set<ErasedSignature> signatures = new HashSet<>();
    for (RouteModel handler : resource.routes()) {
      TestOperation operation = of(handler);
      while (TAKEN.contains(operation.name()) || !signatures.add(operation.signature())) {
        operation = operation.named(operation.name() + "_");
      }
      whole.add(operation);
    }
    List<TestOperation> all = new ArrayList<>();
    for (TestOperation operation : whole) {
      all.add(operation);
      shorter(operation).filter(s -> signatures.add(s.signature())).ifPresent(all::add);
    }
    return all;
  }

  private static TestOperation of(RouteModel handler) {
    return new TestOperation(
        handler.handler(),
        with(handler, given(handler), received(handler)),
        handler.result() instanceof ResultModel.Streamed streamed && streamed.lines()
            ? Optional.of(streamed.item())
            : Optional.empty());
  }

  /** Without the parameters whose default the service knows. */
  private static Optional<TestOperation> shorter(TestOperation operation) {
    List<ParameterModel> all = operation.route().parameters();
    List<ParameterModel> fewer = all.stream().filter(p -> p.defaultText().isEmpty()).toList();
    return fewer.size() == all.size()
        ? Optional.empty()
        : Optional.of(
            new TestOperation(
                operation.name(),
                with(operation.route(), fewer, operation.route().result()),
                operation.lines()));
  }

  /** What the Exchange is asked for cannot be given, but for the body. */
  private static List<ParameterModel> given(RouteModel handler) {
    List<ParameterModel> given = new ArrayList<>();
    for (ParameterModel parameter : handler.parameters()) {
      if (!(parameter.source() instanceof ParameterSource.Context)) {
        given.add(parameter);
      } else if (handler.method().hasBody() && handler.body().isEmpty() && !handler.form()) {
        given.add(bytes(parameter));
      }
    }
    return given;
  }

  private static ParameterModel bytes(ParameterModel exchange) {
    return new ParameterModel(
        "body",
        new ParameterSource.Body(),
        new ValueType.Scalar(ScalarType.BYTES, false),
        Optional.empty(),
        List.of(),
        false,
        "",
        exchange.origin());
  }

  private static ResultModel received(RouteModel handler) {
    ResultModel result = handler.result();
    if (handler.method() == HttpMethod.HEAD) {
      return new ResultModel.None();
    } else if (result instanceof ResultModel.Streamed streamed) {
      return streamed.array()
          ? new ResultModel.Value(new ValueType.ListOf(streamed.item()))
          : new ResultModel.Raw(streamed.text(), streamed.media(), Optional.empty());
    } else if (result instanceof ResultModel.Custom custom) {
      return new ResultModel.Raw(false, custom.media(), custom.documented());
    }
    // Nothing there is an error, so that what comes with a success is there.
    return result instanceof ResultModel.Value value
            && value.type() instanceof ValueType.Optional optional
        ? new ResultModel.Value(optional.of())
        : result;
  }

  private static RouteModel with(
      RouteModel handler, List<ParameterModel> parameters, ResultModel result) {
    return new RouteModel(
        handler.method(),
        handler.path(),
        handler.handler(),
        parameters,
        result,
        Threading.BLOCKING,
        handler.consumes(),
        handler.status(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        CallPolicyModel.CONFIGURED,
        handler.summary(),
        handler.description(),
        handler.tags(),
        handler.errors(),
        handler.origin());
  }
}
