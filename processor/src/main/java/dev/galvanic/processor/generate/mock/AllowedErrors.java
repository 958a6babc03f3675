package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ErrorModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The errors that an operation may answer: those that it declares, those of its document, and those
 * that follow from what it sends; all, if neither says anything of it. What any service may answer
 * is the kit's to know.
 */
final class AllowedErrors {
  private static final List<Integer> ERRORS = List.of(4, 5);

  private final SortedSet<Integer> statuses = new TreeSet<>();
  private final SortedSet<Integer> hundreds = new TreeSet<>();

  /**
   * Those of an operation.
   *
   * @param provided whether its provider has written the client, and all of its errors with it
   */
  AllowedErrors(ClientModel client, RouteModel operation, boolean provided) {
    operation.errors().stream().map(ErrorModel::status).forEach(statuses::add);
    client
        .document()
        .flatMap(DocumentModel::document)
        .flatMap(document -> document.operation(operation))
        .ifPresent(api -> api.errors().forEach(this::add));
    boolean guessed = !provided && client.document().isEmpty();
    if (guessed && statuses.isEmpty()) {
      hundreds.addAll(ERRORS);
      return;
    }
    // What a variable names need not be there.
    if (guessed && !operation.path().variables().isEmpty()) {
      statuses.add(404);
    }
    if (!operation.parameters().isEmpty()) {
      statuses.add(400);
    }
    if (operation.body().isPresent() || operation.form()) {
      statuses.addAll(List.of(413, 415));
    }
  }

  /** As a document has it: {@code 404} or {@code 4XX}. */
  private void add(String status) {
    if (status.matches("[45]\\d\\d")) {
      statuses.add(Integer.valueOf(status));
    } else if (status.matches("[45]XX")) {
      hundreds.add(Integer.valueOf(status.substring(0, 1)));
    }
  }

  /** The calls that tell the contract of them. */
  CodeBlock calls() {
    List<CodeBlock> calls = new ArrayList<>();
    if (!statuses.isEmpty()) {
      calls.add(CodeBlock.of(".errors($L)", listed(statuses)));
    }
    if (!hundreds.isEmpty()) {
      calls.add(CodeBlock.of(".errorsOf($L)", listed(hundreds)));
    }
    return CodeBlock.join(calls, "");
  }

  private static String listed(SortedSet<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
