package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The models of the compile's types, each read once: from its source, else from its companion. */
final class TypeModels {

  private final Compile compile;
  private final ModelText<TypeModel> texts;
  private final SourceReader sources;
  private final Map<TypeRef, Optional<TypeModel>> read = new HashMap<>();

  TypeModels(Compile compile, ModelText<TypeModel> texts) {
    this.compile = compile;
    this.texts = texts;
    sources = new SourceReader(compile);
  }

  /** The model of a type; without one, the reason was reported at the origin. */
  Optional<TypeModel> of(TypeRef type, Origin usedAt) {
    Optional<TypeModel> known = read.get(type);
    if (known == null) {
      known = compile.find(type).flatMap(t -> read(t, usedAt));
      read.put(type, known);
    }
    return known;
  }

  /** The models and all that they lead to, sorted. */
  SortedMap<TypeRef, TypeModel> closure(Collection<TypeModel> from) {
    SortedMap<TypeRef, TypeModel> found = new TreeMap<>();
    Deque<TypeModel> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      TypeModel model = open.remove();
      if (found.putIfAbsent(model.type(), model) == null) {
        References.in(model).forEach((type, at) -> of(type, at).ifPresent(open::add));
      }
    }
    return found;
  }

  /** What the companion of an earlier compile says, silently. */
  Optional<TypeModel> companion(TypeRef type) {
    return text(type).flatMap(t -> texts.read(t, Origin.NONE));
  }

  boolean isSource(TypeRef type) {
    return compile.find(type).filter(compile::isSource).isPresent();
  }

  private Optional<TypeModel> read(TypeElement type, Origin usedAt) {
    if (compile.isSource(type)) {
      return Optional.of(sources.read(type));
    }
    TypeRef ref = compile.ref(type);
    Optional<String> text = text(ref);
    if (text.isEmpty() && type.getKind() == ElementKind.ENUM) {
      // Of an enum the class file lacks the Javadoc only: those of the JDK can be used as they are.
      return Optional.of(sources.read(type));
    }
    if (text.isEmpty()) {
      compile.error(
          usedAt,
          Code.NO_COMPANION,
          ref.qualified() + " is a class file without " + ref.companion().simple(),
          AnnotationView.ours(type, "Service").isPresent()
              ? "Compile its source with Galvanic's processor"
              : "Annotate its source with @Json and compile it with Galvanic's processor");
      return Optional.empty();
    }
    Optional<TypeModel> model = texts.read(text.get(), ElementOrigin.of(type));
    if (model.isEmpty()) {
      compile.error(
          usedAt,
          Code.STALE_COMPANION,
          ref.qualified() + " was compiled with another version of Galvanic",
          "Compile it again with this one");
    }
    return model;
  }

  private Optional<String> text(TypeRef type) {
    return compile
        .find(type.companion())
        .flatMap(c -> AnnotationView.ours(c, "Companion"))
        .map(a -> String.join("", a.texts("value")));
  }
}
