package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.concurrent.CompletionStage;

/** What a client's method returns, and the reader that makes it of a reply. */
public final class OperationResult {
  private final ResultModel result;
  private final CodecExpressions codecs;

  /** For a result, with the codecs of the service that answers. */
  public OperationResult(ResultModel result, CodecExpressions codecs) {
    this.result = result;
    this.codecs = codecs;
  }

  /** Whether its elements are given while they come. */
  public boolean isStream() {
    return result instanceof ResultModel.Streamed;
  }

  /** Whether there is nothing to read but the status. */
  public boolean isVoid() {
    return result instanceof ResultModel.None;
  }

  /** The type of the value, which there must be. */
  public TypeName type() {
    if (result instanceof ResultModel.Value value) {
      return JavaTypes.of(value.type());
    } else if (result instanceof ResultModel.Paged paged) {
      return JavaTypes.generic(RuntimeTypes.PAGE, paged.item());
    }
    if (result instanceof ResultModel.Streamed streamed) {
      return JavaTypes.of(
          new ValueType.StreamOf(streamed.item(), streamed.source() == StreamSource.PUBLISHER));
    }
    return raw().text() ? ClassName.get(String.class) : ArrayTypeName.of(TypeName.BYTE);
  }

  /** What the method returns in the end, as it returns it: itself, or in a stage. */
  public TypeName returned(Threading threading) {
    if (threading != Threading.ASYNCHRONOUS || isStream()) {
      return isVoid() ? TypeName.VOID : type();
    }
    TypeName value = isVoid() ? ClassName.get(Void.class) : type().box();
    return ParameterizedTypeName.get(ClassName.get(CompletionStage.class), value);
  }

  /** The expression that reads it. */
  public CodeBlock reader() {
    if (result instanceof ResultModel.Streamed streamed) {
      return elements(streamed);
    } else if (isVoid()) {
      return reader("none()");
    } else if (result instanceof ResultModel.Value value) {
      return value.type() instanceof ValueType.Optional optional
          ? reader("optional($L)", codecs.codec(optional.of()))
          : reader("data($L)", codecs.codec(value.type()));
    } else if (result instanceof ResultModel.Paged paged) {
      return reader("page($L)", codecs.codec(paged.item()));
    }
    return reader(raw().text() ? "text()" : "bytes()");
  }

  private CodeBlock elements(ResultModel.Streamed streamed) {
    if (streamed.array() || streamed.lines()) {
      return CodeBlock.of(
          "$T.$L($L)",
          RuntimeTypes.ELEMENT_READER,
          streamed.array() ? "array" : "lines",
          codecs.codec(streamed.item()));
    }
    return CodeBlock.of("$T.$L()", RuntimeTypes.ELEMENT_READER, streamed.text() ? "text" : "bytes");
  }

  private ResultModel.Raw raw() {
    if (result instanceof ResultModel.Raw raw) {
      return raw;
    }
    throw new IllegalArgumentException("no client returns " + result);
  }

  private static CodeBlock reader(String call, Object... arguments) {
    return CodeBlock.of("$T.$L", RuntimeTypes.REPLY_READER, CodeBlock.of(call, arguments));
  }
}
