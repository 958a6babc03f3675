package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which operator is meant (PostgreSQL's manual, 10.2). */
final class Operators {
  private final Declarations declarations;
  private final Overloads overloads;

  /** The same few are used again and again, and {@code =} has sixty candidates. */
  private final Map<Use, Resolution> resolved = new ConcurrentHashMap<>();

  private record Use(String name, List<SqlType> types) {}

  Operators(Section section, Overloads overloads) {
    this.declarations = new Declarations(section, FunctionKind.OPERATOR);
    this.overloads = overloads;
  }

  boolean has(String name) {
    return declarations.has(name);
  }

  Resolution resolve(String name, Optional<SqlType> left, SqlType right) {
    List<SqlType> actual = new ArrayList<>();
    left.ifPresent(type -> actual.add(Types.plain(type)));
    actual.add(Types.plain(right));
    return resolved.computeIfAbsent(new Use(name, List.copyOf(actual)), this::resolve);
  }

  private Resolution resolve(Use use) {
    List<SqlType> actual = use.types();
    List<CallArgument> arguments = actual.stream().map(CallArgument::of).toList();
    List<Candidate> candidates = new Candidates(arguments).of(declarations.of(use.name()));
    return overloads
        .exact(candidates, assumed(actual), actual)
        .orElseGet(() -> overloads.best(candidates, actual, declarations.notFound(use.name())));
  }

  /** Step 2a: of two arguments an unknown one is first taken to be of the other one's type. */
  private static List<SqlType> assumed(List<SqlType> actual) {
    SqlType known =
        actual.stream().filter(t -> !t.equals(Catalog.UNKNOWN)).findFirst().orElse(Catalog.UNKNOWN);
    return actual.stream().map(t -> t.equals(Catalog.UNKNOWN) ? known : t).toList();
  }
}
