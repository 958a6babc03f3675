package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Javadoc;
import dev.galvanic.processor.generate.common.OperationResult;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.OfferedClientModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The interface by which others call a resource: a method for each handler that they can call. */
final class OfferedInterface {
  private OfferedInterface() {}

  /**
   * Writes it.
   *
   * @param type its name
   * @param made the class that makes the calls
   */
  static TypeSpec of(
      ServiceModel service, OfferedClientModel offered, ClassName type, ClassName made) {
    TypeSpec.Builder source =
        TypeSpec.interfaceBuilder(type)
            .addJavadoc(javadoc(service, offered))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addAnnotation(
                AnnotationSpec.builder(RuntimeTypes.PROVIDER_CLIENT)
                    .addMember("service", "$S", service.name())
                    .addMember("implementation", "$T.class", made)
                    .build())
            .addModifiers(Modifier.PUBLIC);
    CodecExpressions codecs = CodecExpressions.of(GeneratedNames.of(service));
    offered.client().operations().forEach(o -> source.addMethod(method(o, codecs)));
    return source.build();
  }

  private static CodeBlock javadoc(ServiceModel service, OfferedClientModel offered) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add(
                "Calls {@link $T} of $L.\n\n"
                    + "<p>Whoever is compiled against it takes this in a constructor.\n",
                JavaTypes.of(offered.resource()),
                service.name());
    if (!offered.leftOut().isEmpty()) {
      text.add("\n<p>Without what cannot be called by it:\n\n<ul>\n");
      offered.leftOut().forEach(each -> text.add("  <li>$L\n", Javadoc.text(each)));
      text.add("</ul>\n");
    }
    return text.build();
  }

  private static MethodSpec method(RouteModel operation, CodecExpressions codecs) {
    OperationResult result = new OperationResult(operation.result(), codecs);
    boolean nullable =
        operation.threading() != Threading.ASYNCHRONOUS
            && operation.result() instanceof ResultModel.Value value
            && value.type() instanceof ValueType.Nullable;
    TypeName returned = result.returned(operation.threading());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.handler())
            .addJavadoc("$L", javadoc(operation))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(nullable ? JavaTypes.nullable(returned) : returned);
    for (ParameterModel parameter : operation.parameters()) {
      TypeName type = JavaTypes.of(parameter.type());
      method.addParameter(
          parameter.type() instanceof ValueType.Nullable ? JavaTypes.nullable(type) : type,
          parameter.name());
    }
    return method.build();
  }

  /** The route, and the summary if there is one. */
  private static String javadoc(RouteModel operation) {
    String label = Javadoc.text(operation.label());
    return Optional.of(operation.summary())
            .filter(summary -> !summary.isEmpty())
            .map(summary -> label + ": " + Javadoc.text(summary))
            .orElse(label + ".")
        + "\n";
  }
}
