package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.document.ApiOperation;
import dev.galvanic.processor.model.document.DocumentModel;
import java.util.Locale;
import java.util.Optional;

/** Where the document of a client says what an operation takes and answers, if it has one. */
final class DocumentedValues {
  private final ClientModel client;
  private final RouteModel operation;
  private final ClassName mock;

  DocumentedValues(ClientModel client, RouteModel operation, ClassName mock) {
    this.client = client;
    this.operation = operation;
    this.mock = mock;
  }

  /** The call that tells the contract of it. */
  CodeBlock calls() {
    return reply().map(of -> CodeBlock.of(".documented($L)", of)).orElse(CodeBlock.of(""));
  }

  /** What is answered, below the envelope and the page. */
  private Optional<CodeBlock> reply() {
    ResultModel result = operation.result();
    boolean paged = result instanceof ResultModel.Paged;
    boolean array = result instanceof ResultModel.Streamed streamed && streamed.array();
    if (!paged && !array && !(result instanceof ResultModel.Value)) {
      return Optional.empty();
    }
    String member = client.plain() ? paged ? "items" : "" : "data";
    return part("reply")
        .map(of -> member.isEmpty() ? of : CodeBlock.of("$L.member($S)", of, member));
  }

  /** What is sent. */
  Optional<CodeBlock> body() {
    return part("body");
  }

  private Optional<CodeBlock> part(String part) {
    return client
        .document()
        .flatMap(
            named ->
                named
                    .document()
                    .flatMap(document -> document.operation(operation))
                    .map(api -> part(part, named, api)));
  }

  private CodeBlock part(String part, DocumentModel named, ApiOperation api) {
    return CodeBlock.of(
        "$T.$L($T.class, $S, $S, $S)",
        RuntimeTypes.DOCUMENTED,
        part,
        mock,
        named.path(),
        operation.method().name().toLowerCase(Locale.ROOT),
        api.path());
  }
}
