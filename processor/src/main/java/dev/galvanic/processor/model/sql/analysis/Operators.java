package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies operators to values. */
final class Operators {
  /** Those that give a truth value whatever they compare. */
  private static final Set<String> TRUTHS =
      Set.of(
          "=", "<>", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*", "@>",
          "<@", "&&", "@@");

  private static final String ADVICE =
      "Cast an operand; a parameter is sent without a type, so write it as :days::integer";

  private final Context context;
  private final Told told;

  Operators(Context context) {
    this.context = context;
    this.told = new Told(context.ownTypes());
  }

  /** Between two values; rows are compared value by value. */
  Value apply(int at, String name, Value left, Value right) {
    if (left instanceof Value.RowOf one && right instanceof Value.RowOf other) {
      return rows(at, name, one, other);
    }
    List<Value> both = told(name, List.of(left, right));
    Optional<FunctionFact> fact =
        find(at, name, Optional.of(both.get(0).type()), both.get(1).type());
    return fact.isEmpty() ? unclear(at, name, both) : applied(at, fact.get(), both);
  }

  /** In front of a value. */
  Value apply(int at, String name, Value right) {
    List<Value> one = told(name, List.of(right));
    Optional<FunctionFact> fact = find(at, name, Optional.empty(), one.get(0).type());
    return fact.isEmpty() ? unclear(at, name, one) : applied(at, fact.get(), one);
  }

  private List<Value> told(String name, List<Value> operands) {
    if (operands.stream().anyMatch(v -> Types.undecided(v.type()))) {
      return operands;
    }
    return told.arguments(
        operands,
        types ->
            context
                .catalog()
                .operator(
                    name,
                    types.size() == 1 ? Optional.empty() : Optional.of(types.get(0)),
                    types.get(types.size() - 1)));
  }

  private Value applied(int at, FunctionFact fact, List<Value> operands) {
    List<Value> taken = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      taken.add(context.coercion().to(operands.get(i), fact.parameters().get(i)));
    }
    return new Value.Applied(new Place(at), fact.result(), fact, taken);
  }

  private Value rows(int at, String name, Value.RowOf left, Value.RowOf right) {
    if (left.parts().size() != right.parts().size()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              at,
              "a row of "
                  + left.parts().size()
                  + " is compared with one of "
                  + right.parts().size(),
              "Give both the same number of values");
      return unclear(at, name, Stream.of(left, right).<Value>map(v -> v).toList());
    }
    List<Value> compared = new ArrayList<>();
    for (int i = 0; i < left.parts().size(); i++) {
      compared.add(apply(at, name, left.parts().get(i), right.parts().get(i)));
    }
    boolean all = name.equals("=");
    return all && compared.size() == 1
        ? compared.get(0)
        : new Value.Logic(new Place(at), all ? "AND" : "OR", compared);
  }

  /** What such values are compared with; a finding tells if there is no such operator. */
  Optional<FunctionFact> find(int at, String name, Optional<SqlType> left, SqlType right) {
    if (left.map(Types::undecided).orElse(false) || Types.undecided(right)) {
      return Optional.empty();
    }
    Resolution resolution = context.catalog().operator(name, left, right);
    if (resolution instanceof Resolution.Found found) {
      context.reads().uses(found.fact());
      return Optional.of(found.fact());
    }
    String used = left.map(l -> Types.shown(l) + " ").orElse("") + name + " " + Types.shown(right);
    if (resolution instanceof Resolution.NotFound) {
      missing(at, name, used);
    } else if (resolution instanceof Resolution.Ambiguous) {
      context
          .findings()
          .error(Problem.UNKNOWN_FUNCTION, at, used + " may be more than one operator", ADVICE);
    } else if (resolution instanceof Resolution.Undetermined) {
      context
          .findings()
          .error(Problem.TYPE_MISMATCH, at, "nothing tells the types of " + used, ADVICE);
    } else if (resolution instanceof Resolution.NotKnown unknown) {
      foreign(at, unknown.type(), name);
    }
    return Optional.empty();
  }

  private void missing(int at, String name, String used) {
    boolean elsewhere = context.outside().extensions() && !context.catalog().hasOperator(name);
    if (elsewhere) {
      context
          .findings()
          .note(at, "the operator " + name + " may be an extension's", "Nothing is to be done");
    } else {
      context
          .findings()
          .error(
              Problem.UNKNOWN_FUNCTION,
              at,
              "there is no operator " + used,
              "Cast an operand, so that both are of one type");
    }
  }

  /** A type that is not PostgreSQL's own. What compares such values most likely does so. */
  private void foreign(int at, SqlType type, String name) {
    if (!TRUTHS.contains(name)) {
      context
          .findings()
          .note(
              at,
              "what "
                  + name
                  + " does to "
                  + type
                  + ", which is no type of PostgreSQL's own, is"
                  + " not known",
              "Nothing is to be done");
    }
  }

  Value unclear(int at, String name, List<Value> parts) {
    return new Value.Unclear(
        new Place(at),
        TRUTHS.contains(name) ? Types.BOOLEAN : Types.UNDECIDED,
        context.coercion().released(parts));
  }
}
