package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a statement is sent and what becomes of its result.
 *
 * @param query the method of Queries and AsyncQueries
 * @param mapper of its rows, if it has any
 * @param type what a blocking method returns
 * @param direct the whole statement around a blocking query
 * @param staged the whole statement around an asynchronous one
 */
record StatementCall(
    String query,
    Optional<CodeBlock> mapper,
    TypeName type,
    UnaryOperator<CodeBlock> direct,
    UnaryOperator<CodeBlock> staged) {
  private static final UnaryOperator<CodeBlock> RETURN = around("return $L");

  private static UnaryOperator<CodeBlock> around(String format) {
    return query -> CodeBlock.of(format, query);
  }

  static StatementCall of(SqlResult result, Mappers mappers) {
    if (result instanceof SqlResult.None) {
      return new StatementCall(
          "execute",
          Optional.empty(),
          TypeName.VOID,
          query -> query,
          around("return $L.thenAccept(count -> {})"));
    }
    if (result instanceof SqlResult.Count count) {
      return count.type() == ScalarType.LONG
          ? new StatementCall("execute", Optional.empty(), TypeName.LONG, RETURN, RETURN)
          : new StatementCall(
              "execute",
              Optional.empty(),
              TypeName.INT,
              around("return Math.toIntExact($L)"),
              around("return $L.thenApply(Math::toIntExact)"));
    }
    if (result instanceof SqlResult.One one) {
      String query = one.type() instanceof ValueType.Nullable ? "fetchValue" : "fetchOne";
      TypeName type = StatementMethod.type(one.type());
      return new StatementCall(query, Optional.of(mappers.of(one.type())), type, RETURN, RETURN);
    }
    if (result instanceof SqlResult.AtMostOne one) {
      return atMostOne(one.type(), mappers);
    }
    SqlResult.Many many = (SqlResult.Many) result;
    TypeName list = JavaTypes.of(new ValueType.ListOf(many.type()));
    return new StatementCall("fetch", Optional.of(mappers.of(many.type())), list, RETURN, RETURN);
  }

  /** A column that is NULL is as good as no row, so that only a record must have its row. */
  private static StatementCall atMostOne(ValueType type, Mappers mappers) {
    TypeName optional = JavaTypes.of(new ValueType.Optional(type));
    if (type.present() instanceof ValueType.RecordOf) {
      CodeBlock mapper = mappers.of(type.present());
      return new StatementCall("fetchRow", Optional.of(mapper), optional, RETURN, RETURN);
    }
    return new StatementCall(
        "fetchValue",
        Optional.of(mappers.of(new ValueType.Nullable(type.present()))),
        optional,
        query -> CodeBlock.of("return $T.ofNullable($L)", Optional.class, query),
        query -> CodeBlock.of("return $L.thenApply($T::ofNullable)", query, Optional.class));
  }
}
