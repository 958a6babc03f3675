package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Which function a call means (PostgreSQL's manual, 10.3). */
final class Functions {
  private final Declarations declarations;
  private final Types types;
  private final Casts casts;
  private final Overloads overloads;

  Functions(Section section, Types types, Casts casts, Overloads overloads) {
    this.declarations = new Declarations(section, FunctionKind.PLAIN);
    this.types = types;
    this.casts = casts;
    this.overloads = overloads;
  }

  boolean has(String name) {
    return declarations.has(name);
  }

  Resolution resolve(String name, List<CallArgument> arguments) {
    List<Declared> declared = declarations.of(name);
    List<Candidate> candidates = new Candidates(arguments).of(declared);
    List<SqlType> actual = arguments.stream().map(a -> Types.plain(a.type())).toList();
    return overloads
        .exact(candidates, actual, actual)
        .or(() -> cast(name, arguments))
        .orElseGet(() -> overloads.best(candidates, actual, declarations.notFound(name)));
  }

  /**
   * A cast that is written as a call: where the two types have the same bytes, an untyped literal
   * is given (a parameter for a string only), or a text is made or read (step 3; the source,
   * parse_func.c: func_get_detail).
   */
  private Optional<Resolution> cast(String name, List<CallArgument> arguments) {
    if (arguments.size() != 1 || arguments.get(0).name().isPresent()) {
      return Optional.empty();
    }
    SqlType from = Types.plain(arguments.get(0).type());
    return types
        .named(name)
        .filter(to -> casts(arguments.get(0), from, to))
        .map(to -> new Resolution.Found(cast(name, from, to)));
  }

  private boolean casts(CallArgument argument, SqlType from, SqlType to) {
    return from.equals(Catalog.UNKNOWN)
        ? !argument.parameter() || types.string(to)
        : casts.byBytesOrText(from, to);
  }

  private FunctionFact cast(String name, SqlType from, SqlType to) {
    return new FunctionFact(
        name,
        name + "(" + from + ")",
        FunctionKind.CAST,
        to,
        false,
        List.of(to),
        casts.fact(from, to).volatility(),
        true,
        List.of(new FunctionColumn(name, to, false)));
  }
}
