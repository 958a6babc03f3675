package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.function.Function;

/** The expressions that stand for a type's JsonCodec. */
public final class CodecExpressions {
  private final GeneratedNames names;
  private final Naming naming;
  private final Function<String, CodeBlock> variables;

  private CodecExpressions(
      GeneratedNames names, Naming naming, Function<String, CodeBlock> variables) {
    this.names = names;
    this.naming = naming;
    this.variables = variables;
  }

  /** For code outside generic codecs, in the service's own naming. */
  public static CodecExpressions of(GeneratedNames names) {
    return of(names, names.naming());
  }

  /** For code outside generic codecs, in this naming. */
  public static CodecExpressions of(GeneratedNames names, Naming naming) {
    return new CodecExpressions(
        names,
        naming,
        variable -> {
          throw new IllegalArgumentException("no codec stands for type variable " + variable);
        });
  }

  /** For a generic codec, where a type variable's codec is what {@code variables} says. */
  public CodecExpressions withVariables(Function<String, CodeBlock> variables) {
    return new CodecExpressions(names, naming, variables);
  }

  /** The codec of a type: {@code Codecs.list(CityCodec.INSTANCE)}. */
  public CodeBlock codec(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("$T.$L", RuntimeTypes.CODECS, scalar.scalar().constant());
    } else if (type instanceof ValueType.Nullable nullable) {
      return composite("nullable", nullable.of());
    } else if (type instanceof ValueType.Optional optional) {
      return composite("optional", optional.of());
    } else if (type instanceof ValueType.ListOf list) {
      return composite("list", list.of());
    } else if (type instanceof ValueType.SetOf set) {
      return composite("set", set.of());
    } else if (type instanceof ValueType.MapOf map) {
      return composite("map", map.of());
    } else if (type instanceof ValueType.PageOf page) {
      return composite("page", page.item());
    } else if (type instanceof ValueType.RecordOf of) {
      return record(of.type(), of.arguments());
    } else if (type instanceof ValueType.EnumOf of) {
      return CodeBlock.of("$T.INSTANCE", names.codec(of.type()));
    } else if (type instanceof ValueType.Variable variable) {
      return variables.apply(variable.name());
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private CodeBlock composite(String factory, ValueType of) {
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.CODECS, factory, codec(of));
  }

  private CodeBlock record(TypeRef type, List<ValueType> arguments) {
    if (arguments.isEmpty()) {
      return CodeBlock.of("$T.INSTANCE", names.codec(type, naming));
    }
    CodeBlock codecs = arguments.stream().map(this::codec).collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T<>($L)", names.codec(type, naming), codecs);
  }
}
