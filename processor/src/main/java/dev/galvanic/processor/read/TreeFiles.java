package dev.galvanic.processor.read;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The source files as javac's trees show them. */
final class TreeFiles implements SourceFiles {

  private final Trees trees;

  /** Of javac's own environment. */
  TreeFiles(ProcessingEnvironment javac) {
    trees = Trees.instance(javac);
  }

  @Override
  public boolean has(TypeElement type) {
    return trees.getPath(type) != null;
  }

  @Override
  public List<String> imports(Element element) {
    TreePath path = trees.getPath(element);
    return path == null
        ? List.of()
        : path.getCompilationUnit().getImports().stream()
            .map(ImportTree::getQualifiedIdentifier)
            .map(Object::toString)
            .toList();
  }
}
