package dev.galvanic.processor.generate.mock;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.OperationResult;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.List;

/** What an operation returns: as its client declares it, and as its stubs are given it. */
final class MockedResult {
  private final ResultModel result;
  private final Threading threading;
  private final OperationResult types;
  private final CodecExpressions codecs;

  MockedResult(RouteModel operation, CodecExpressions codecs) {
    this.result = operation.result();
    this.threading = operation.threading();
    this.types = new OperationResult(result, codecs);
    this.codecs = codecs;
  }

  boolean isVoid() {
    return types.isVoid();
  }

  /** What a stub returns: of a stream, all elements. */
  TypeName value() {
    if (result instanceof ResultModel.Streamed streamed) {
      return JavaTypes.generic(ClassName.get(List.class), streamed.item());
    }
    return isVoid() ? ClassName.get(Void.class) : types.type().box();
  }

  /** The method that answers. */
  String method() {
    if (result instanceof ResultModel.Streamed streamed) {
      return streamed.source() == StreamSource.PUBLISHER ? "publish" : "stream";
    }
    return threading == Threading.ASYNCHRONOUS ? "callAsync" : "call";
  }

  /** Whether there is something to return. */
  boolean returns() {
    return !isVoid() || threading == Threading.ASYNCHRONOUS;
  }

  /** What the client's method returns. */
  TypeName returned() {
    boolean nullable =
        threading != Threading.ASYNCHRONOUS
            && result instanceof ResultModel.Value of
            && of.type() instanceof ValueType.Nullable;
    TypeName returned = types.returned(threading);
    return nullable ? JavaTypes.nullable(returned) : returned;
  }

  /** What it may answer, errors aside. */
  CodeBlock contract() {
    if (isVoid()) {
      return contract("nothing()");
    } else if (result instanceof ResultModel.Paged paged) {
      return contract("page($L)", codecs.codec(paged.item()));
    } else if (result instanceof ResultModel.Value value) {
      if (value.type() instanceof ValueType.Optional optional) {
        return contract("optional($L)", codecs.codec(optional.of()));
      } else if (value.type() instanceof ValueType.Nullable nullable) {
        return contract("nullable($L)", codecs.codec(nullable.of()));
      }
      return contract("data($L)", codecs.codec(value.type()));
    }
    if (result instanceof ResultModel.Streamed streamed && (streamed.array() || streamed.lines())) {
      return contract("data($T.list($L))", RuntimeTypes.CODECS, codecs.codec(streamed.item()));
    }
    return contract("<$T>raw()", value());
  }

  private static CodeBlock contract(String call, Object... arguments) {
    return CodeBlock.of("$T.$L", RuntimeTypes.CONTRACT, CodeBlock.of(call, arguments));
  }
}
