package dev.galvanic.processor.read;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a simple name may stand for in a file of this compile.
 *
 * @param packageName of the file
 * @param names what it imports, as it is written there; those of a whole package end in {@code .*}
 */
record Imports(String packageName, List<String> names) {

  private static final String ALL = ".*";

  Imports {
    names = List.copyOf(names);
  }

  /** Those of a type's file; none if it has no source here. */
  static Imports around(TypeElement type, Elements elements, Trees trees) {
    TreePath path = trees.getPath(type);
    List<? extends ImportTree> imports =
        path == null ? List.of() : path.getCompilationUnit().getImports();
    return new Imports(
        elements.getPackageOf(type).getQualifiedName().toString(),
        imports.stream().map(one -> one.getQualifiedIdentifier().toString()).toList());
  }

  /** The qualified names: those of imports, or of the own package and then of imports of all. */
  Stream<String> meant(String simple) {
    List<String> imported = names.stream().filter(name -> name.endsWith("." + simple)).toList();
    return imported.isEmpty() ? unnamed(simple) : imported.stream();
  }

  /** Whether anything below a package is imported. */
  boolean reachInto(String above) {
    return names.stream().anyMatch(name -> name.startsWith(above + "."));
  }

  private Stream<String> unnamed(String simple) {
    return Stream.concat(
        Stream.of(packageName.isEmpty() ? simple : packageName + "." + simple),
        names.stream()
            .filter(name -> name.endsWith(ALL))
            .map(name -> name.substring(0, name.length() - ALL.length()) + "." + simple));
  }
}
