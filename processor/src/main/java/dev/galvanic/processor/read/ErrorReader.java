package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ErrorModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads the errors that a handler says it answers: what it {@code throws}, or what its Javadoc says
 * it does. An exception that stands for no status is not the caller's business.
 */
final class ErrorReader {

  static final Map<String, Integer> STATUS =
      Map.ofEntries(
          Map.entry("dev.galvanic.BadRequestException", 400),
          Map.entry("dev.galvanic.UnauthorizedException", 401),
          Map.entry("dev.galvanic.ForbiddenException", 403),
          Map.entry("dev.galvanic.NotFoundException", 404),
          Map.entry("dev.galvanic.MethodNotAllowedException", 405),
          Map.entry("dev.galvanic.NotAcceptableException", 406),
          Map.entry("dev.galvanic.RequestTimeoutException", 408),
          Map.entry("dev.galvanic.ConflictException", 409),
          Map.entry("dev.galvanic.GoneException", 410),
          Map.entry("dev.galvanic.PayloadTooLargeException", 413),
          Map.entry("dev.galvanic.UnsupportedMediaTypeException", 415),
          Map.entry("dev.galvanic.EnhanceYourCalmException", 420),
          Map.entry("dev.galvanic.UnprocessableEntityException", 422),
          Map.entry("dev.galvanic.TooManyRequestsException", 429),
          Map.entry("dev.galvanic.ServerErrorException", 500),
          Map.entry("dev.galvanic.BadGatewayException", 502),
          Map.entry("dev.galvanic.ServiceUnavailableException", 503),
          Map.entry("dev.galvanic.GatewayTimeoutException", 504));

  private final Compile compile;
  private final DocReader docs;

  ErrorReader(Compile compile, DocReader docs) {
    this.compile = compile;
    this.docs = docs;
  }

  List<ErrorModel> read(ExecutableElement method) {
    Map<TypeElement, String> texts = new LinkedHashMap<>();
    method.getThrownTypes().forEach(t -> texts.put((TypeElement) compile.types().asElement(t), ""));
    texts.putAll(docs.exceptions(method));
    return texts.entrySet().stream()
        .flatMap(
            e ->
                status(e.getKey()).stream()
                    .map(s -> new ErrorModel(compile.ref(e.getKey()), s, e.getValue())))
        .toList();
  }

  private Optional<Integer> status(TypeElement exception) {
    return compile
        .superclasses(exception)
        .flatMap(t -> Optional.ofNullable(STATUS.get(t.getQualifiedName().toString())).stream())
        .findFirst();
  }
}
