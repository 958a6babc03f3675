package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** Holds every version of a plan to the rules, and every acceptance to what it accepts. */
public final class SafetyLint {

  /** Reports what is not accepted, and what is accepted in vain. */
  public void check(ServiceModel service, Plan plan, Diagnostics diagnostics) {
    for (PlannedVersion version : plan.versions()) {
      check(new Linted(service, plan, version), diagnostics);
    }
  }

  private static void check(Linted version, Diagnostics diagnostics) {
    Acceptances acceptances = new Acceptances(version.version().accepted());
    for (LintRule rule : LintRules.ALL) {
      List<Finding> findings = rule.findings(version);
      if (acceptances.cover(rule)) {
        acceptances.used(rule, !findings.isEmpty());
      } else {
        findings.forEach(finding -> report(rule, finding, diagnostics));
      }
    }
    acceptances.report(version.name(), diagnostics);
  }

  private static void report(LintRule rule, Finding finding, Diagnostics diagnostics) {
    switch (rule.severity()) {
      case FINAL ->
          diagnostics.error(finding.origin(), rule.code(), finding.fact(), finding.instead());
      case ERROR ->
          diagnostics.error(
              finding.origin(), rule.code(), finding.fact(), acceptable(rule, finding));
      case WARNING ->
          diagnostics.warning(
              finding.origin(), rule.code(), finding.fact(), acceptable(rule, finding));
    }
  }

  private static String acceptable(LintRule rule, Finding finding) {
    return finding.instead()
        + ", or accept it with @Accept(rule = \""
        + rule.code().text()
        + "\", reason = \"...\")";
  }
}
