package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The {@code @Accept}s of a version. One that is wrong in itself still covers its rule. */
final class Acceptances {
  private static final List<String> ACCEPTABLE =
      LintRules.ALL.stream()
          .filter(rule -> rule.severity() != Severity.FINAL)
          .map(rule -> rule.code().text())
          .toList();

  private final List<AcceptModel> accepted;
  private final Set<Code> used = EnumSet.noneOf(Code.class);

  Acceptances(List<AcceptModel> accepted) {
    this.accepted = accepted;
  }

  /** Whether breaches of the rule are not to be reported. */
  boolean cover(LintRule rule) {
    return rule.severity() != Severity.FINAL
        && accepted.stream().anyMatch(a -> a.rule().equals(rule.code().text()));
  }

  /** Notes whether there was anything to accept. */
  void used(LintRule rule, boolean found) {
    if (found) {
      used.add(rule.code());
    }
  }

  void report(String version, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (AcceptModel accept : accepted) {
      String rule = accept.rule();
      if (!ACCEPTABLE.contains(rule)) {
        unknown(accept, diagnostics);
      } else if (accept.reason().isBlank()) {
        diagnostics.error(
            accept.origin(),
            Code.BAD_ACCEPT,
            version + " accepts " + rule + " for no reason",
            "Say in reason why it does no harm here");
      } else if (!seen.add(rule)) {
        diagnostics.error(
            accept.origin(),
            Code.BAD_ACCEPT,
            version + " accepts " + rule + " twice",
            "Once is for all of the version: put both reasons into one");
      } else if (used.stream().noneMatch(code -> code.text().equals(rule))) {
        diagnostics.error(
            accept.origin(),
            Code.STALE_ACCEPT,
            version + " does nothing that " + rule + " finds fault with",
            "Remove the @Accept");
      }
    }
  }

  private static void unknown(AcceptModel accept, Diagnostics diagnostics) {
    boolean known = LintRules.ALL.stream().anyMatch(r -> r.code().text().equals(accept.rule()));
    diagnostics.error(
        accept.origin(),
        Code.BAD_ACCEPT,
        known
            ? accept.rule() + " cannot be accepted: no reason makes it work"
            : accept.rule().isBlank()
                ? "an @Accept names no rule"
                : accept.rule() + " is no rule of the safety lint",
        known
            ? "Do what its message says, and remove the @Accept"
            : Nearest.question(accept.rule(), ACCEPTABLE)
                + "Write the code that the message has in brackets");
  }
}
