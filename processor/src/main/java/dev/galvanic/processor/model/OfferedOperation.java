package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** What a handler looks like from the other side: one call, with the types of a caller. */
public final class OfferedOperation {
  private static final int NOT_FOUND = 404;

  private final ServiceModel service;
  private final Predicate<TypeRef> hidden;

  /**
   * For the handlers of a service.
   *
   * @param hidden whether other packages cannot name the type
   */
  public OfferedOperation(ServiceModel service, Predicate<TypeRef> hidden) {
    this.service = service;
    this.hidden = hidden;
  }

  /** Why no caller can have it; none if one can. */
  public Optional<String> obstacle(RouteModel handler) {
    List<ParameterModel> sent = sent(handler);
    boolean reads = sent.size() < handler.parameters().size();
    if (handler.result() instanceof ResultModel.Custom) {
      return Optional.of("whose reply has no type");
    }
    if (reads && handler.method().hasBody() && handler.body().isEmpty() && !handler.form()) {
      return Optional.of("which reads the body by itself");
    }
    HiddenTypes types = new HiddenTypes(service, hidden);
    sent.forEach(parameter -> types.add(parameter.type()));
    result(handler).ifPresent(types::add);
    return types.first().map(type -> "which names " + type.nested() + ", which is not public");
  }

  /** The call, for a handler without an obstacle. */
  public RouteModel of(RouteModel handler) {
    return new RouteModel(
        handler.method(),
        handler.path(),
        handler.handler(),
        sent(handler),
        received(handler),
        handler.threading() == Threading.ASYNCHRONOUS ? Threading.ASYNCHRONOUS : Threading.BLOCKING,
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

  private static List<ParameterModel> sent(RouteModel handler) {
    return handler.parameters().stream()
        .filter(parameter -> !(parameter.source() instanceof ParameterSource.Context))
        .toList();
  }

  private static ResultModel received(RouteModel handler) {
    if (handler.method() == HttpMethod.HEAD) {
      return new ResultModel.None();
    }
    if (handler.result() instanceof ResultModel.Streamed streamed && streamed.lines()) {
      // Lines are for whoever wants to begin before the end; the rest is as good as a whole.
      boolean stage = handler.threading() == Threading.ASYNCHRONOUS;
      return new ResultModel.Streamed(
          streamed.item(), stage ? StreamSource.PUBLISHER : StreamSource.STREAM, streamed.media());
    }
    if (handler.result() instanceof ResultModel.Streamed streamed) {
      return streamed.array()
          ? new ResultModel.Value(new ValueType.ListOf(streamed.item()))
          : new ResultModel.Raw(streamed.text(), streamed.media(), Optional.empty());
    }
    boolean absent = handler.errors().stream().anyMatch(error -> error.status() == NOT_FOUND);
    return absent && handler.result() instanceof ResultModel.Value value
        ? new ResultModel.Value(new ValueType.Optional(reference(value.type().present())))
        : handler.result();
  }

  /** What can be a type argument. */
  private static ValueType reference(ValueType type) {
    return type instanceof ValueType.Scalar scalar
        ? new ValueType.Scalar(scalar.scalar(), false)
        : type;
  }

  private static Optional<ValueType> result(RouteModel handler) {
    ResultModel result = received(handler);
    if (result instanceof ResultModel.Paged paged) {
      return Optional.of(paged.item());
    }
    if (result instanceof ResultModel.Streamed streamed) {
      return Optional.of(streamed.item());
    }
    return result instanceof ResultModel.Value value ? Optional.of(value.type()) : Optional.empty();
  }
}
