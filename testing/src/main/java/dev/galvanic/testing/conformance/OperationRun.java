package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestReply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tries one operation. */
final class OperationRun {
  private static final int MOST = 5;
  private static final int SHOWN = 300;

  private final Operation operation;
  private final Run run;
  private final Judge judge;
  private final Cases cases;
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private Optional<Draft> answered = Optional.empty();
  private String example = "";

  /** What the least request so far was answered that goes wrong as the one being made smaller. */
  private String last = "";

  OperationRun(Operation operation, Run run) {
    this.operation = operation;
    this.run = run;
    judge = new Judge(operation, run.allowed(operation));
    cases = new Cases(operation, run.known(), run.random());
  }

  /**
   * Sends its requests.
   *
   * @throws AssertionError with all that is wrong
   */
  void check() {
    int half = run.requests() / 2;
    boolean removes = operation.method().equals("DELETE");
    if (!operation.endless() && !removes) {
      cases.valid(half).forEach(this::send);
      dangling().forEach(this::send);
    }
    cases.notFound().forEach(this::send);
    if (!operation.endless()) {
      cases.odd().forEach(this::send);
    }
    cases.refused(half).forEach(this::send);
    if (removes) {
      remove();
    }
    new Methods(run.all(), run.sender())
        .at(operation, answered.orElseGet(cases::least), answered.isPresent())
        .forEach(each -> say(each.complaint(), "another method", each.draft(), each.reply()));
    unreached();
    if (!wrong.isEmpty()) {
      throw new AssertionError(report());
    }
  }

  /** Removes one thing, and once more what is not there any more. */
  private void remove() {
    Case first = Case.valid("the least that is valid", cases.least());
    send(first);
    Optional<JsonNode> removed = first.draft().value("path " + operation.path().last());
    if (removed.isPresent() && answered.isPresent()) {
      run.known().forget(operation.path(), removed.get());
      send(new Case("what was removed", first.draft(), Case.Expect.NOT_FOUND, Set.of()));
    }
  }

  /** What names things of other operations that are not there. */
  private List<Case> dangling() {
    return run.known().dangling(operation, cases.most());
  }

  private void send(Case sent) {
    if (wrong.size() >= MOST) {
      return;
    }
    TestReply reply;
    try {
      reply = run.sender().send(sent.draft());
    } catch (NoReply e) {
      say(e.complaint(), sent.what(), sent.draft(), "");
      return;
    }
    run.reached().count(operation, reply.status());
    if (example.isEmpty() && sent.expect() == Case.Expect.VALID) {
      example = shown(sent.draft(), reply.toString());
    }
    if (reply.status() < 300 && sent.expect() == Case.Expect.VALID) {
      answered = answered.or(() -> Optional.of(sent.draft()));
      learn(sent, reply);
    }
    judge.judge(sent, reply).ifPresent(complaint -> complain(sent, complaint, reply));
  }

  private void learn(Case sent, TestReply reply) {
    boolean json =
        reply
            .header("Content-Type")
            .filter(type -> new Media(type, Optional.empty()).json())
            .isPresent();
    if (json && !sent.what().startsWith(Known.DANGLING) && judge.judge(sent, reply).isEmpty()) {
      run.known().learn(operation.path(), reply.json());
    }
  }

  private void complain(Case sent, Complaint complaint, TestReply reply) {
    if (said.contains(complaint.code() + complaint.text())) {
      return;
    }
    Draft least = new Shrinker(operation, draft -> again(sent.with(draft), complaint)).shrunk(sent);
    say(complaint, sent.what(), least, least.equals(sent.draft()) ? reply.toString() : last);
  }

  private boolean again(Case sent, Complaint complaint) {
    try {
      TestReply reply = run.sender().send(sent.draft());
      boolean same = judge.judge(sent, reply).filter(complaint::equals).isPresent();
      last = same ? reply.toString() : last;
      return same;
    } catch (NoReply e) {
      say(e.complaint(), sent.what(), sent.draft(), "");
      return false;
    }
  }

  private void say(Complaint complaint, String what, Draft draft, String reply) {
    if (said.add(complaint.code() + complaint.text())) {
      wrong.add(
          "[%s] %s: %s%s".formatted(complaint.code(), what, complaint.text(), shown(draft, reply)));
    }
  }

  private String shown(Draft draft, String reply) {
    return "\n    "
        + run.sender().curl(draft)
        + "\n    "
        + (reply.length() > SHOWN ? reply.substring(0, SHOWN) + "…" : reply);
  }

  private void unreached() {
    for (String status : operation.successes()) {
      boolean seen =
          run.reached().statuses(operation.label()).keySet().stream()
              .anyMatch(s -> status.equals(s.toString()) || status.equals(s / 100 + "XX"));
      boolean excused =
          operation.endless()
              || run.allowed(operation).stream().anyMatch(s -> status.equals(s.toString()));
      if (!seen && !excused) {
        wrong.add(
            "[NeverReached] "
                + operation.label()
                + " never answered "
                + status
                + ". Give it values with given(name, value), or allow(\""
                + operation.label()
                + "\", "
                + status
                + ")."
                + example);
      }
    }
  }

  private String report() {
    StringBuilder report = new StringBuilder();
    report
        .append(operation.label())
        .append(" does not keep to ")
        .append(run.document())
        .append(" (seed ")
        .append(run.seed())
        .append("):\n");
    for (int i = 0; i < wrong.size(); i++) {
      report.append("  ").append(i + 1).append(". ").append(wrong.get(i)).append('\n');
    }
    return report
        .append("  Statuses: ")
        .append(run.reached().text(operation))
        .append("\n  Again: -Dgalvanic.seed=")
        .append(run.seed())
        .toString();
  }
}
