package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads records. A component's type and annotations are those of the canonical constructor's
 * parameter: javac loses type annotations of the component itself.
 */
final class RecordReader {

  /** In place of a type that was reported, so that whoever names the component still finds it. */
  private static final ValueType UNKNOWN = new ValueType.Scalar(ScalarType.STRING, false);

  private final Compile compile;
  private final Descriptions descriptions;
  private final TypeReader types;
  private final ConstraintReader constraints;
  private final DefaultReader defaults;
  private final CodecReader codecs;

  RecordReader(
      Compile compile, Descriptions descriptions, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.descriptions = descriptions;
    this.types = types;
    this.constraints = constraints;
    this.defaults = new DefaultReader(compile);
    this.codecs = new CodecReader(compile);
  }

  RecordModel read(TypeElement record) {
    constraints.refuse(record, record.getSimpleName().toString());
    record.getTypeParameters().forEach(this::refuseBound);
    List<ComponentModel> components = new ArrayList<>();
    List<? extends VariableElement> parameters = canonicalParameters(record);
    for (int i = 0; i < record.getRecordComponents().size(); i++) {
      components.add(component(record.getRecordComponents().get(i), parameters.get(i)));
    }
    return new RecordModel(
        compile.ref(record),
        record.getTypeParameters().stream().map(p -> p.getSimpleName().toString()).toList(),
        components,
        descriptions.of(record),
        ElementOrigin.of(record));
  }

  /** The codec of a generic record takes any codecs for its variables. */
  private void refuseBound(TypeParameterElement variable) {
    boolean free = variable.getBounds().stream().allMatch(b -> compile.is(b, "java.lang.Object"));
    if (!free) {
      compile.error(
          ElementOrigin.of(variable),
          Code.UNSUPPORTED_TYPE,
          variable + " of " + variable.getGenericElement().getSimpleName() + " has a bound",
          "Remove the bound, or make the record one of a certain type");
    }
  }

  private ComponentModel component(RecordComponentElement component, VariableElement parameter) {
    TypeElement record = (TypeElement) component.getEnclosingElement();
    String name = component.getSimpleName().toString();
    Use use = new Use(component, record.getSimpleName() + "." + name);
    List<Element> declarations = new ArrayList<>(List.of(component, parameter));
    field(record, name).ifPresent(declarations::add);
    boolean coded = CodecReader.names(component);
    Optional<ValueType> type =
        coded
            ? types.readCoded(parameter.asType(), declarations, use)
            : types.read(parameter.asType(), declarations, use);
    return new ComponentModel(
        name,
        type.orElse(UNKNOWN),
        type.flatMap(t -> defaults.read(component, t, use)),
        type.map(t -> constraints.read(declarations, parameter.asType(), t, use)).orElse(List.of()),
        constraints.valid(declarations, parameter.asType(), use),
        coded ? codecs.read(component, parameter.asType(), use) : Optional.empty(),
        descriptions.of(component, record),
        use.origin());
  }

  private static Optional<? extends Element> field(TypeElement record, String name) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(f -> f.getSimpleName().contentEquals(name))
        .findFirst();
  }

  private List<? extends VariableElement> canonicalParameters(TypeElement record) {
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .map(ExecutableElement::getParameters)
        .filter(p -> erasures(p).equals(erasures(components)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(record + " has no canonical constructor"));
  }

  private List<String> erasures(List<? extends Element> elements) {
    Stream<? extends Element> stream = elements.stream();
    return stream.map(e -> TypeNames.full(compile.types().erasure(e.asType()))).toList();
  }
}
