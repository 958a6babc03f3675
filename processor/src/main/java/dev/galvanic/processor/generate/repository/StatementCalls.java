package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.ValueType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The call for each kind of result.
 *
 * @param batch whether it runs for each element of a list
 * @param count the name of a lambda's parameter
 */
record StatementCalls(Mappers mappers, boolean batch, String count)
    implements SqlResult.Cases<StatementCall> {
  private static final UnaryOperator<CodeBlock> RETURN = call -> CodeBlock.of("return $L", call);

  @Override
  public StatementCall none(SqlResult.None none) {
    return counted(
        execute(),
        TypeName.VOID,
        call -> call,
        call -> CodeBlock.of("return $L.thenAccept($N -> {})", call, count));
  }

  @Override
  public StatementCall count(SqlResult.Count changed) {
    if (changed.type() == ScalarType.LONG) {
      return counted(execute(), TypeName.LONG, RETURN, RETURN);
    }
    if (changed.type() == ScalarType.BOOLEAN) {
      return counted(
          execute(),
          TypeName.BOOLEAN,
          call -> CodeBlock.of("return $L > 0", call),
          call -> CodeBlock.of("return $L.thenApply($N -> $N > 0)", call, count, count));
    }
    return counted(
        execute(),
        TypeName.INT,
        call -> CodeBlock.of("return $T.toIntExact($L)", Math.class, call),
        call -> CodeBlock.of("return $L.thenApply($T::toIntExact)", call, Math.class));
  }

  @Override
  public StatementCall countEach(SqlResult.CountEach counts) {
    if (counts.type() == ScalarType.LONG) {
      return counted("executeEach", ArrayTypeName.of(TypeName.LONG), RETURN, RETURN);
    }
    return counted(
        "executeEach",
        ArrayTypeName.of(TypeName.INT),
        call -> CodeBlock.of("return $L", ints(call)),
        call ->
            CodeBlock.of(
                "return $L.thenApply($N -> $L)", call, count, ints(CodeBlock.of("$N", count))));
  }

  private static CodeBlock ints(CodeBlock longs) {
    return CodeBlock.of(
        "$T.stream($L).mapToInt($T::toIntExact).toArray()", Arrays.class, longs, Math.class);
  }

  @Override
  public StatementCall one(SqlResult.One one) {
    String query = one.type() instanceof ValueType.Nullable ? "fetchValue" : "fetchOne";
    return mapped(query, one.type(), StatementMethod.type(one.type()));
  }

  /** A column that is NULL is as good as no row, so that only a record must have its row. */
  @Override
  public StatementCall atMostOne(SqlResult.AtMostOne one) {
    ValueType row = one.type().present();
    TypeName optional = JavaTypes.of(new ValueType.Optional(one.type()));
    if (row instanceof ValueType.RecordOf) {
      return mapped("fetchRow", row, optional);
    }
    return new StatementCall(
        "fetchValue",
        Optional.of(mappers.of(new ValueType.Nullable(row))),
        optional,
        call -> CodeBlock.of("return $T.ofNullable($L)", Optional.class, call),
        call -> CodeBlock.of("return $L.thenApply($T::ofNullable)", call, Optional.class));
  }

  @Override
  public StatementCall many(SqlResult.Many many) {
    TypeName list = JavaTypes.of(new ValueType.ListOf(many.type()));
    return mapped(batch ? "fetchMany" : "fetch", many.type(), list);
  }

  @Override
  public StatementCall page(SqlResult.Paged page) {
    return mapped("page", page.type(), JavaTypes.of(new ValueType.PageOf(page.type())));
  }

  @Override
  public StatementCall stream(SqlResult.Streamed stream) {
    return mapped(
        stream.asynchronous() ? "publish" : "stream",
        stream.type(),
        JavaTypes.of(new ValueType.StreamOf(stream.type(), stream.asynchronous())));
  }

  private String execute() {
    return batch ? "executeMany" : "execute";
  }

  private StatementCall mapped(String query, ValueType row, TypeName type) {
    return new StatementCall(query, Optional.of(mappers.of(row)), type, RETURN, RETURN);
  }

  private static StatementCall counted(
      String query,
      TypeName type,
      UnaryOperator<CodeBlock> direct,
      UnaryOperator<CodeBlock> staged) {
    return new StatementCall(query, Optional.empty(), type, direct, staged);
  }
}
