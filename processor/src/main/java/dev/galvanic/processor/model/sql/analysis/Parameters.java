package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parameters of a statement, each named one once. */
final class Parameters {
  private final Map<List<String>, Slot> slots = new LinkedHashMap<>();
  private final TreeMap<Integer, ParameterCast> casts = new TreeMap<>();
  private final Catalog catalog;
  private final Findings findings;
  private final Map<List<String>, SentValue> values;

  /**
   * Of one statement.
   *
   * @param values what is known of them, by their paths
   */
  Parameters(Catalog catalog, Findings findings, Map<List<String>, SentValue> values) {
    this.catalog = catalog;
    this.findings = findings;
    this.values = values;
  }

  /** A use of it, of the type that earlier uses gave it. */
  Value.Bound use(Expression.Parameter parameter) {
    Slot slot =
        slots.computeIfAbsent(
            parameter.path(),
            path -> new Slot(path, parameter.at(), Optional.ofNullable(values.get(path))));
    slot.used(parameter.at());
    if (slot.type().equals(Types.UNTYPED)) {
      slot.open(parameter.at());
    }
    return new Value.Bound(new Place(parameter.at()), slot.type(), slot);
  }

  /**
   * A use that PostgreSQL is told the type of. If other uses have one by now, which PostgreSQL
   * looked at later than at this one, it is told of that.
   */
  Value.Bound cast(Value.Bound use, SqlType type) {
    Slot slot = use.slot();
    tell(slot, use.at(), slot.type().equals(Types.UNTYPED) ? type : slot.type());
    slot.close(use.at());
    return new Value.Bound(use.place(), slot.type(), slot);
  }

  private void tell(Slot slot, int at, SqlType type) {
    casts.put(at, new ParameterCast(at, slot.name().length(), type));
    slot.become(type);
  }

  /**
   * Tells those whose type nothing gives. A use in front of the one that tells it counts as such
   * too: PostgreSQL does not go back, and so must be told there what the later use would tell.
   */
  void finish() {
    if (findings.hasErrors()) {
      return;
    }
    for (Slot slot : slots.values()) {
      Optional<SqlType> type = toTell(slot);
      for (int at : slot.open()) {
        if (type.isPresent()) {
          tell(slot, at, type.get());
        } else {
          untold(slot, at);
        }
      }
    }
  }

  /** A type that can be written into the statement. */
  private Optional<SqlType> toTell(Slot slot) {
    if (Types.known(slot.type())) {
      return Optional.of(slot.type())
          .filter(t -> slot.value().isPresent() && catalog.type(t).isPresent());
    }
    return slot.value().flatMap(v -> v.types().stream().findFirst());
  }

  private void untold(Slot slot, int at) {
    boolean known = Types.known(slot.type());
    findings.error(
        Problem.REFUSED,
        at,
        slot.name().length(),
        known
            ? "nothing tells the type of " + slot.name() + " yet, where it stands first"
            : "nothing tells the type of " + slot.name(),
        "Cast it, as in CAST("
            + slot.name()
            + " AS "
            + (known ? slot.type().text() : "text")
            + ")");
  }

  /** Where types are told, in order. */
  List<ParameterCast> casts() {
    return List.copyOf(casts.values());
  }

  /** In the order of the text, which is not that of analysis: WITH and FROM come first there. */
  List<ParameterFact> facts() {
    List<ParameterFact> facts = new ArrayList<>();
    slots.values().forEach(slot -> facts.add(slot.fact()));
    facts.sort(Comparator.comparingInt(ParameterFact::at));
    return facts;
  }
}
