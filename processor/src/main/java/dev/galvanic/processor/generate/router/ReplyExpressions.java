package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ValueType;

/** The expressions that make a reply of what a handler returned. */
final class ReplyExpressions {
  private final RouteModel route;
  private final CodecExpressions codecs;

  ReplyExpressions(RouteModel route, CodecExpressions codecs) {
    this.route = route;
    this.codecs = codecs;
  }

  /** Whether the handler returns anything. */
  boolean needsValue() {
    return !(route.result() instanceof ResultModel.None)
        && !(route.result() instanceof ResultModel.Custom custom && !custom.returned());
  }

  CodeBlock of(CodeBlock value) {
    ResultModel result = route.result();
    if (result instanceof ResultModel.Value of) {
      return data(of.type(), value);
    } else if (result instanceof ResultModel.Paged paged) {
      return CodeBlock.of(
          "replies.page($L, $L, $L)", route.status(), codecs.codec(paged.item()), value);
    } else if (result instanceof ResultModel.Streamed streamed) {
      return stream(streamed, value);
    } else if (result instanceof ResultModel.Raw raw) {
      return CodeBlock.of("replies.raw($L, $S, $L)", route.status(), raw.media(), value);
    } else if (result instanceof ResultModel.Custom custom && custom.returned()) {
      return value;
    }
    // A handler that replies through the Exchange has done so: what it returns here is dropped.
    return CodeBlock.of("replies.done($L)", route.status());
  }

  private CodeBlock stream(ResultModel.Streamed result, CodeBlock value) {
    if (result.array()) {
      return CodeBlock.of(
          "replies.stream($L, $L, $L)", route.status(), codecs.codec(result.item()), value);
    } else if (result.lines()) {
      return CodeBlock.of(
          "replies.lines($L, $S, $L, $L)",
          route.status(),
          result.media(),
          codecs.codec(result.item()),
          value);
    }
    return CodeBlock.of(
        "replies.raw($L, $S, $T.$L(), $L)",
        route.status(),
        result.media(),
        RuntimeTypes.ELEMENT_WRITER,
        result.text() ? "text" : "bytes",
        value);
  }

  private CodeBlock data(ValueType type, CodeBlock value) {
    return type instanceof ValueType.Optional optional
        ? CodeBlock.of(
            "replies.optional($L, $L, $L)", route.status(), codecs.codec(optional.of()), value)
        : CodeBlock.of("replies.data($L, $L, $L)", route.status(), codecs.codec(type), value);
  }
}
