package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The methods that find a path: one for each number of segments, literals before variables. Where a
 * literal leads nowhere the code goes on to what stands behind it, so that it needs no stack.
 *
 * <p>A segment with many literals is switched on; a tree that would make a method too long for the
 * JIT compiler (8,000 bytes of byte code) gets methods for its parts.
 */
final class FindMethods {
  private static final int MOST_COMPARED = 8;
  private static final int MOST_SWITCHED = 100;
  private static final int MOST_WEIGHT = 220;

  private final Map<Integer, RouteTree> trees = new TreeMap<>();
  private final NameAllocator names = new NameAllocator();
  private final List<MethodSpec> methods = new ArrayList<>();
  private int calls;

  /** The code that searches a tree, and whether nothing can follow it. */
  private record Search(CodeBlock code, boolean returns) {}

  FindMethods(List<PathEntry> paths) {
    for (PathEntry path : paths) {
      trees
          .computeIfAbsent(path.path().segments().size(), count -> new RouteTree())
          .add(path.path(), path.field());
    }
    names.newName("find");
    names.newName("routes");
    paths.forEach(path -> names.newName(path.field()));
  }

  List<MethodSpec> methods() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (path.count()) {\n").indent();
    trees.forEach(
        (count, tree) -> {
          if (tree.field != null) {
            cases.add("case $L -> $N;\n", count, tree.field);
          } else {
            cases.add("case $L -> $N(path);\n", count, method("find" + count, tree, 0));
          }
        });
    cases.add("default -> null;\n").unindent().add("};\n");
    methods.add(
        0,
        signature("find")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(trees.isEmpty() ? CodeBlock.of("return null;\n") : cases.build())
            .build());
    return methods;
  }

  /** Writes a method for a tree whose first segment is the path's {@code segment}. */
  private String method(String wanted, RouteTree tree, int segment) {
    String name = names.newName(wanted);
    MethodSpec.Builder method = signature(name).addModifiers(Modifier.PRIVATE);
    int place = methods.size();
    Search search = search(tree, segment, true, name);
    method.addCode(search.code());
    if (!search.returns()) {
      method.addStatement("return null");
    }
    methods.add(place, method.build());
    return name;
  }

  private static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(JavaTypes.nullable(RuntimeTypes.PATH_ROUTES))
        .addParameter(RuntimeTypes.REQUEST_PATH, "path");
  }

  /**
   * @param last whether nothing stands behind this in the method
   * @param prefix of the names of methods for parts
   */
  private Search search(RouteTree tree, int segment, boolean last, String prefix) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (tree.field != null) {
      return new Search(code.addStatement("return $N", tree.field).build(), true);
    }
    boolean returns = false;
    RouteTree variable = tree.variable;
    boolean lastLiteral = last && variable == null;
    int share = share(tree);
    if (tree.literals.size() > MOST_SWITCHED) {
      List<RouteTree> parts = tree.parts(MOST_SWITCHED);
      for (int i = 0; i < parts.size(); i++) {
        RouteTree part = parts.get(i);
        part.variable = null;
        String name = method(prefix + "Part" + (i + 1), part, segment);
        Search call = call(name, lastLiteral && i == parts.size() - 1);
        code.add(call.code());
        returns = call.returns();
      }
    } else if (tree.literals.size() > MOST_COMPARED) {
      code.beginControlFlow("switch (path.decoded($L))", segment);
      tree.literals.forEach(
          (text, child) ->
              code.beginControlFlow("case $S ->", text)
                  .add(child(child, segment + 1, lastLiteral, prefix, text, share).code())
                  .endControlFlow());
      code.add("default -> {}\n").endControlFlow();
    } else {
      tree.literals.forEach(
          (text, child) ->
              code.beginControlFlow("if (path.is($L, $S))", segment, text)
                  .add(child(child, segment + 1, lastLiteral, prefix, text, share).code())
                  .endControlFlow());
    }
    if (variable != null) {
      Search rest = child(variable, segment + 1, last, prefix, "any", share);
      code.add(rest.code());
      returns = rest.returns();
    }
    return new Search(code.build(), returns);
  }

  /** How heavy a child may be to stand in its parent's method. */
  private static int share(RouteTree tree) {
    int children = tree.literals.size() + (tree.variable == null ? 0 : 1);
    return tree.weight() <= MOST_WEIGHT ? MOST_WEIGHT : Math.max(1, MOST_WEIGHT / children);
  }

  private Search child(
      RouteTree tree, int segment, boolean last, String prefix, String text, int share) {
    String name = prefix + PathWords.capitalized(text);
    if (tree.weight() <= share) {
      return search(tree, segment, last, name);
    }
    return call(method(name, tree, segment), last || tree.total());
  }

  /** The call of a part's method, which is the answer if nothing stands behind it. */
  private Search call(String method, boolean last) {
    if (last) {
      return new Search(CodeBlock.builder().addStatement("return $N(path)", method).build(), true);
    }
    String found = "found" + ++calls;
    CodeBlock code =
        CodeBlock.builder()
            .addStatement("$T $N = $N(path)", RuntimeTypes.PATH_ROUTES, found, method)
            .beginControlFlow("if ($N != null)", found)
            .addStatement("return $N", found)
            .endControlFlow()
            .build();
    return new Search(code, false);
  }
}
