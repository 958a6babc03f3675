package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestReply;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a path answers to methods that no operation is for: HEAD, OPTIONS and the others. */
record Methods(List<Operation> operations, Sender sender) {

  /** A request, its reply and what is wrong with it; the reply is empty if none came. */
  record Wrong(Draft draft, String reply, Complaint complaint) {}

  /** What is wrong at the path of this request, which was answered. */
  List<Wrong> at(Operation operation, Draft draft, boolean answered) {
    String path = draft.target().split("\\?", 2)[0];
    if (operations.stream()
        .anyMatch(o -> !o.path().equals(operation.path()) && o.path().matches(path))) {
      // Which of them answers is the router's business.
      return List.of();
    }
    Set<String> methods =
        operations.stream()
            .filter(other -> other.path().equals(operation.path()))
            .map(Operation::method)
            .collect(Collectors.toCollection(TreeSet::new));
    methods.add("OPTIONS");
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    Draft bare = draft.body("", "");
    Stream<Wrong> head =
        operation.method().equals("GET") && answered
            ? answered(() -> head(bare)).stream()
            : Stream.empty();
    return Stream.of(
            head,
            answered(() -> options(bare, methods)).stream(),
            answered(() -> other(operation, bare, methods)).stream())
        .flatMap(each -> each)
        .toList();
  }

  private static Optional<Wrong> answered(Supplier<Optional<Wrong>> check) {
    try {
      return check.get();
    } catch (NoReply e) {
      return Optional.of(new Wrong(e.draft(), "", e.complaint()));
    }
  }

  private Optional<Wrong> head(Draft get) {
    Draft draft = get.method("HEAD");
    TestReply whole = sender.send(get);
    TestReply reply = sender.send(draft);
    boolean alike =
        reply.status() == whole.status()
            && reply.bytes().length == 0
            && reply.header("Content-Type").equals(whole.header("Content-Type"));
    return alike
        ? Optional.empty()
        : wrong(draft, reply, "Head", "is not as that of GET, without the body: " + whole.status());
  }

  private Optional<Wrong> options(Draft get, Set<String> methods) {
    Draft draft = get.method("OPTIONS");
    TestReply reply = sender.send(draft);
    return reply.status() >= 200 && reply.status() <= 204 && allow(reply).equals(methods)
        ? Optional.empty()
        : wrong(draft, reply, "Allow", "has Allow: " + allow(reply) + ", not " + methods);
  }

  private Optional<Wrong> other(Operation operation, Draft get, Set<String> methods) {
    Optional<String> method =
        Stream.of("PUT", "PATCH", "DELETE", "POST", "GET")
            .filter(m -> !methods.contains(m))
            .findFirst();
    if (method.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = get.method(method.get());
    TestReply reply = sender.send(draft);
    if (reply.status() != 405 || !allow(reply).equals(methods)) {
      return wrong(
          draft,
          reply,
          "Allow",
          "answered %d and Allow: %s, not 405 and %s"
              .formatted(reply.status(), allow(reply), methods));
    }
    Case sent = Case.refused("another method", draft, 405);
    return new Judge(operation, Set.of())
        .judge(sent, reply)
        .map(complaint -> new Wrong(draft, reply.toString(), complaint));
  }

  private static Set<String> allow(TestReply reply) {
    return Stream.of(reply.header("Allow").orElse("").split(","))
        .map(String::strip)
        .filter(method -> !method.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Wrong> wrong(Draft draft, TestReply reply, String code, String text) {
    return Optional.of(new Wrong(draft, reply.toString(), new Complaint(code, text)));
  }
}
