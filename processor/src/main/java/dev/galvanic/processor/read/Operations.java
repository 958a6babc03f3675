package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what a {@code @Migrate} does, and what an {@code @Effect} says: their members are the same.
 */
final class Operations {

  /** In the order in which they are made: that of the annotation's members. */
  private static final List<Function<AnnotationView, Stream<Operation>>> KINDS =
      List.of(
          each(
              "renameTable",
              a -> new Operation.RenameTable(a.text("from"), a.text("to"), a.origin())),
          each(
              "renameColumn",
              a -> new Operation.RenameColumn(a.text("from"), a.text("to"), a.origin())),
          each(
              "dropIndex",
              a -> new Operation.DropIndex(a.text("value"), a.flag("concurrently"), a.origin())),
          named("dropConstraint", Operation.DropConstraint::new),
          named("dropForeignKey", Operation.DropForeignKey::new),
          named("dropDefault", Operation.DropDefault::new),
          named("dropNotNull", Operation.DropNotNull::new),
          each("addColumn", Operations::addColumn),
          each("sql", Operations::execute),
          each(
              "changeType",
              a ->
                  new Operation.ChangeType(
                      a.text("value"), a.text("type"), a.text("using"), a.origin())),
          each(
              "setDefault",
              a -> new Operation.SetDefault(a.text("value"), a.text("defaultSql"), a.origin())),
          each(
              "setNotNull",
              a -> new Operation.SetNotNull(a.text("value"), a.flag("online"), a.origin())),
          named("dropColumn", Operation.DropColumn::new),
          each(
              "addConstraint",
              a ->
                  new Operation.AddConstraint(
                      a.text("value"), a.flag("notValid"), a.flag("concurrently"), a.origin())),
          each(
              "addForeignKey",
              a -> new Operation.AddForeignKey(a.text("value"), a.flag("notValid"), a.origin())),
          each(
              "addIndex",
              a -> new Operation.AddIndex(a.text("value"), a.flag("concurrently"), a.origin())),
          named("validate", Operation.Validate::new));

  private Operations() {}

  static List<Operation> of(AnnotationView annotation) {
    return KINDS.stream().flatMap(kind -> kind.apply(annotation)).toList();
  }

  private static Operation addColumn(AnnotationView annotation) {
    return new Operation.AddColumn(
        annotation.text("value"),
        annotation.text("type"),
        annotation.flag("notNull"),
        annotation.text("defaultSql"),
        annotation.origin());
  }

  private static Operation execute(AnnotationView annotation) {
    List<AnnotationView> effect = annotation.annotations("effect");
    return new Operation.Execute(
        annotation.text("value"),
        !effect.isEmpty(),
        effect.stream().flatMap(e -> of(e).stream()).toList(),
        annotation.origin());
  }

  private static Function<AnnotationView, Stream<Operation>> each(
      String member, Function<AnnotationView, Operation> read) {
    return annotation -> annotation.annotations(member).stream().map(read);
  }

  private static Function<AnnotationView, Stream<Operation>> named(
      String member, BiFunction<String, Origin, Operation> read) {
    return annotation -> {
      List<String> names = annotation.texts(member);
      return IntStream.range(0, names.size())
          .mapToObj(i -> read.apply(names.get(i), annotation.origin(member, i)));
    };
  }
}
