package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.ReleasedScript;
import java.util.ArrayList;
import java.util.List;

/** The scripts of a service but for the comments, in the order in which they are applied. */
record Scripts(Plan plan) {

  /** What was released stays as it is; what was not is numbered behind it. */
  List<Script> all() {
    List<Script> scripts = new ArrayList<>();
    int last = 0;
    for (ReleasedScript released : plan.released().scripts()) {
      scripts.add(new Script(released.file(), released.text()));
      last = Math.max(last, released.number());
    }
    for (PlannedVersion version : plan.versions()) {
      List<Script> added = new VersionScripts(version).from(last + 1);
      scripts.addAll(added);
      last += added.size();
    }
    return scripts;
  }
}
