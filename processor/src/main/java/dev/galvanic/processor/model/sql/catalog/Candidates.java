package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declarations of a name that a call's number and names of arguments allow (PostgreSQL's
 * manual, 10.3, step 1, and 4.3; its source, namespace.c: FuncnameGetCandidates).
 */
final class Candidates {
  private final List<CallArgument> arguments;
  private final boolean byName;
  private final boolean variadicCall;

  Candidates(List<CallArgument> arguments) {
    this.arguments = arguments;
    this.byName = arguments.stream().anyMatch(a -> a.name().isPresent());
    this.variadicCall = arguments.stream().anyMatch(CallArgument::variadic);
  }

  List<Candidate> of(List<Declared> declared) {
    List<Candidate> all = new ArrayList<>();
    for (Declared one : declared) {
      (byName ? named(one) : placed(one)).ifPresent(all::add);
    }
    boolean expands = all.stream().anyMatch(c -> c.expanded() > 0);
    return expands
        ? all.stream().filter(one -> all.stream().noneMatch(o -> hides(o, one))).toList()
        : all;
  }

  /** Of two with the same types the one that expands no array, or less of one, is meant. */
  private static boolean hides(Candidate one, Candidate other) {
    return one != other && one.types().equals(other.types()) && one.expanded() < other.expanded();
  }

  private Optional<Candidate> placed(Declared declared) {
    List<Parameter> parameters = declared.parameters();
    int given = arguments.size();
    int missing = parameters.size() - given;
    boolean expands = declared.variadic() && !variadicCall && missing <= 0;
    if (missing > declared.defaults() || (missing < 0 && !expands)) {
      return Optional.empty();
    }
    List<SqlType> types = new ArrayList<>();
    int fixed = expands ? parameters.size() - 1 : given;
    parameters.subList(0, fixed).forEach(p -> types.add(p.type()));
    if (expands) {
      SqlType each = Polymorphic.elementOf(parameters.get(fixed).type());
      for (int i = fixed; i < given; i++) {
        types.add(each);
      }
    }
    return Optional.of(
        new Candidate(declared, types, expands ? given - fixed : 0, Math.max(0, missing)));
  }

  /** Names allow no variadic array but one that is given as such. */
  private Optional<Candidate> named(Declared declared) {
    List<Parameter> open = new ArrayList<>(declared.parameters());
    if ((declared.variadic() && !variadicCall) || open.size() < arguments.size()) {
      return Optional.empty();
    }
    List<SqlType> types = new ArrayList<>();
    for (CallArgument argument : arguments) {
      Optional<Parameter> meant =
          argument
              .name()
              .map(name -> open.stream().filter(p -> p.name().equals(name)).findFirst())
              .orElse(open.stream().findFirst());
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      open.remove(meant.get());
      types.add(meant.get().type());
    }
    return open.stream().allMatch(Parameter::optional)
        ? Optional.of(new Candidate(declared, types, 0, open.size()))
        : Optional.empty();
  }
}
