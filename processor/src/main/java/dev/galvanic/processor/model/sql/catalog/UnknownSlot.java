package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;

/**
 * What an untyped literal is taken for.
 *
 * @param resolved whether the candidates agree about it
 */
record UnknownSlot(char category, boolean preferred, boolean resolved) {

  static UnknownSlot of(List<Candidate> candidates, int at, Types types) {
    List<SqlType> declared = candidates.stream().map(c -> c.types().get(at)).toList();
    boolean string = declared.stream().anyMatch(types::string);
    SqlType first = declared.stream().filter(types::string).findFirst().orElse(declared.get(0));
    char category = types.category(first);
    List<SqlType> within = declared.stream().filter(t -> types.category(t) == category).toList();
    return new UnknownSlot(
        category,
        within.stream().anyMatch(types::preferred),
        string || within.size() == declared.size());
  }

  boolean takes(SqlType declared, Types types) {
    return types.category(declared) == category && (!preferred || types.preferred(declared));
  }
}
