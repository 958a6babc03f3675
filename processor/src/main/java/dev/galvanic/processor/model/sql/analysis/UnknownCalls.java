package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.Resolution;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of calls that mean nothing, or too much. */
final class UnknownCalls {
  private static final String ADVICE =
      "Cast an argument; a parameter is sent without a type, so write it as :names::text[]";

  private final Context context;

  UnknownCalls(Context context) {
    this.context = context;
  }

  void qualified(Call call) {
    context
        .findings()
        .note(
            call.at(),
            "the function "
                + call.function().stream().map(Name::text).collect(Collectors.joining("."))
                + " is none of PostgreSQL's own",
            "Nothing is to be done, unless it is misspelt");
  }

  void tell(Call call, List<Value> arguments, Resolution resolution) {
    Name name = call.function().get(call.function().size() - 1);
    String used = name + "(" + Coercion.types(arguments) + ")";
    if (resolution instanceof Resolution.NotFound missing) {
      missing(name, used, missing);
    } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_FUNCTION,
              name,
              used + " may be " + either(ambiguous.signatures()),
              ADVICE);
    } else if (resolution instanceof Resolution.Undetermined undetermined) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              name,
              "no argument of " + used + " tells the type of " + undetermined.signature(),
              ADVICE);
    } else if (resolution instanceof Resolution.NotKnown unknown
        && !Types.undecided(unknown.type())) {
      context
          .findings()
          .note(
              name.at(),
              "what "
                  + name
                  + " does with "
                  + unknown.type()
                  + ", which is no type of"
                  + " PostgreSQL's own, is not known",
              "Nothing is to be done");
    }
  }

  private void missing(Name name, String used, Resolution.NotFound missing) {
    boolean elsewhere =
        context.outside().has(name.text())
            || (missing.signatures().isEmpty()
                && (context.outside().extensions() || context.schema().tables().isEmpty()));
    if (elsewhere) {
      context
          .findings()
          .note(
              name.at(),
              "the function " + name + " is none of PostgreSQL's own",
              "Nothing is to be done, unless it is misspelt");
    } else if (missing.signatures().isEmpty()) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_FUNCTION,
              name,
              "there is no function '" + name + "'",
              missing.near().stream()
                      .findFirst()
                      .map(near -> "Did you mean '" + near + "'? ")
                      .orElse("")
                  + "Name a function of PostgreSQL, or one that a migration makes in plain SQL");
    } else {
      context
          .findings()
          .error(
              Problem.UNKNOWN_FUNCTION,
              name,
              "there is no function " + used,
              "There is " + either(missing.signatures()) + ": pass that, or cast an argument");
    }
  }

  private static String either(List<String> signatures) {
    int shown = 4;
    String some = signatures.stream().distinct().limit(shown).collect(Collectors.joining(", "));
    return signatures.stream().distinct().count() > shown ? some + " and others" : some;
  }
}
