package dev.galvanic.processor.read;

import dev.galvanic.processor.model.CodecModel;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the codec that a component's {@code @Column} names. */
final class CodecReader {

  private final Compile compile;

  CodecReader(Compile compile) {
    this.compile = compile;
  }

  /** Whether it names one, right or wrong. */
  static boolean names(Element component) {
    return type(component).filter(t -> t.getKind() != TypeKind.VOID).isPresent();
  }

  /** The class that it names. */
  Optional<TypeElement> element(Element component) {
    return type(component)
        .map(compile.types()::asElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  private static Optional<TypeMirror> type(Element component) {
    return AnnotationView.ours(component, "Column").flatMap(c -> c.classOf("codec"));
  }

  /**
   * The codec; without one, that was reported or is awaited.
   *
   * @param type of the component
   */
  Optional<CodecModel> read(RecordComponentElement component, TypeMirror type, Use use) {
    AnnotationView column = AnnotationView.ours(component, "Column").orElseThrow();
    Optional<TypeElement> codec = element(component);
    if (codec.isEmpty() || codec.get().asType().getKind() == TypeKind.ERROR) {
      compile.await();
      return Optional.empty();
    }
    String name = codec.get().getSimpleName().toString();
    Optional<TypeMirror> coded = coded(codec.get());
    TypeMirror value = value(type);
    boolean instance = hasInstance(codec.get());
    if (coded.isEmpty()) {
      bad(column, name + " is no TypeCodec", "Let it implement TypeCodec<" + text(value) + ">");
    } else if (!TypeNames.full(coded.get()).equals(TypeNames.full(value))) {
      bad(
          column,
          name
              + " is a codec of "
              + text(coded.get())
              + ", and "
              + use.name()
              + " is "
              + text(type),
          "Name a codec of " + text(value));
    } else if (!instance && !isConstructible(codec.get())) {
      bad(
          column,
          name + " has neither a static INSTANCE nor a constructor without parameters",
          "Add one of them that is not private");
    } else {
      return Optional.of(new CodecModel(compile.ref(codec.get()), instance));
    }
    return Optional.empty();
  }

  /** What is coded of a component: what an Optional has in it, an object for a primitive. */
  private TypeMirror value(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return compile.types().boxedClass(compile.types().getPrimitiveType(type.getKind())).asType();
    }
    return compile.is(type, "java.util.Optional")
            && !((DeclaredType) type).getTypeArguments().isEmpty()
        ? ((DeclaredType) type).getTypeArguments().get(0)
        : type;
  }

  /** The argument of the TypeCodec that it implements, itself or by what it extends. */
  private Optional<TypeMirror> coded(TypeElement codec) {
    List<TypeMirror> open = new ArrayList<>(List.of(codec.asType()));
    while (!open.isEmpty()) {
      TypeMirror type = open.remove(0);
      if (compile.is(type, Names.TYPE_CODEC)) {
        return ((DeclaredType) type)
            .getTypeArguments().stream().<TypeMirror>map(t -> t).findFirst();
      }
      open.addAll(compile.types().directSupertypes(type));
    }
    return Optional.empty();
  }

  private boolean hasInstance(TypeElement codec) {
    return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
        .anyMatch(
            f ->
                f.getSimpleName().contentEquals("INSTANCE")
                    && f.getModifiers().contains(Modifier.STATIC)
                    && !f.getModifiers().contains(Modifier.PRIVATE)
                    && coded(f.asType()).isPresent());
  }

  private Optional<TypeMirror> coded(TypeMirror type) {
    return compile.types().asElement(type) instanceof TypeElement element
        ? coded(element)
        : Optional.empty();
  }

  private static boolean isConstructible(TypeElement codec) {
    return codec.getKind() == ElementKind.CLASS
        && !codec.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .anyMatch(
                c -> c.getParameters().isEmpty() && !c.getModifiers().contains(Modifier.PRIVATE));
  }

  private static String text(TypeMirror type) {
    return TypeNames.simple(type);
  }

  private void bad(AnnotationView column, String fact, String action) {
    compile.error(column.origin("codec"), Code.BAD_CODEC, fact, action);
  }
}
