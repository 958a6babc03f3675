package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.check.Signature;
import dev.galvanic.processor.model.SentType;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.ParameterFact;
import dev.galvanic.processor.report.Code;
import java.util.Set;

/** Whether the parameters are of types that can be sent where they stand. */
record ParameterFit(Remarks remarks) {

  void check(Analyzed analyzed) {
    for (ParameterFact fact : analyzed.parameters()) {
      remarks.text().bindings().stream()
          .filter(binding -> binding.path().equals(fact.path()))
          .findFirst()
          .ifPresent(binding -> check(fact, binding));
    }
  }

  private void check(ParameterFact fact, SqlBinding binding) {
    String name = ":" + String.join(".", fact.path());
    ValueType java = binding.type().present();
    // What a codec of the user's writes is not known.
    boolean known = fact.type().isPresent() && binding.codec().isEmpty();
    boolean told =
        java.element().isPresent() && remarks.diagnostics().hasErrorsOf(Set.of(Code.LIST_AFTER_IN));
    if (known && !told && !SentType.fits(fact.type().get(), java)) {
      remarks.error(
          Code.TYPE_MISMATCH,
          fact.at(),
          name.length(),
          name
              + " is sent as "
              + fact.type().get()
              + ", which "
              + Signature.type(java)
              + " cannot be",
          action(name, fact.type().get(), java));
    } else if (fact.notNull() && binding.type().absentable()) {
      remarks.error(
          Code.NULLABLE_PARAMETER,
          fact.at(),
          name.length(),
          name + " may be null, and is put where NULL is refused",
          "Make its Java type one that is never null, or give NULL a value with COALESCE");
    }
  }

  private static String action(String name, SqlType sql, ValueType java) {
    if (java.element().isPresent() && !sql.array()) {
      return "Write = ANY(" + name + ") to compare with its elements";
    }
    return SentType.of(java)
        .flatMap(own -> CastAdvice.of(name, own, sql))
        .map(cast -> "Change its Java type, or make of it what is wanted, as in " + cast)
        .orElse("Change its Java type, or what it stands beside");
  }
}
