package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a statement, each named one once. */
final class Parameters {
  private final Map<List<String>, Slot> slots = new LinkedHashMap<>();
  private final Findings findings;

  Parameters(Findings findings) {
    this.findings = findings;
  }

  /** A use of it, of the type that earlier uses gave it. */
  Value.Bound use(Expression.Parameter parameter) {
    Slot slot = slots.computeIfAbsent(parameter.path(), path -> new Slot(path, parameter.at()));
    slot.used(parameter.at());
    if (slot.type().equals(Types.UNTYPED)) {
      slot.open(parameter.at());
    }
    return new Value.Bound(new Place(parameter.at()), slot.type(), slot);
  }

  /**
   * Tells those whose type nothing gives. A use in front of the one that tells it counts as such
   * too: PostgreSQL does not go back.
   */
  void finish() {
    if (findings.hasErrors()) {
      return;
    }
    for (Slot slot : slots.values()) {
      for (int at : slot.open()) {
        String type = Types.known(slot.type()) ? slot.type().text() : "text";
        findings.error(
            Problem.REFUSED,
            at,
            slot.name().length(),
            Types.known(slot.type())
                ? "nothing tells the type of " + slot.name() + " yet, where it stands first"
                : "nothing tells the type of " + slot.name(),
            "Cast it, as in CAST(" + slot.name() + " AS " + type + ")");
      }
    }
  }

  /** In the order of the text, which is not that of analysis: WITH and FROM come first there. */
  List<ParameterFact> facts() {
    List<ParameterFact> facts = new ArrayList<>();
    slots.values().forEach(slot -> facts.add(slot.fact()));
    facts.sort(java.util.Comparator.comparingInt(ParameterFact::at));
    return facts;
  }
}
