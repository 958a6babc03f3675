package dev.galvanic.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic.Kind;

/** A tree in a file of this compile. */
record TreePlace(Trees trees, CompilationUnitTree unit, Tree tree) implements Place {

  TreePlace with(Tree inner) {
    return new TreePlace(trees, unit, inner);
  }

  @Override
  public Object key() {
    return tree;
  }

  @Override
  public String file() {
    return unit.getSourceFile().toUri().toString();
  }

  /** In characters. */
  @Override
  public long position() {
    return trees.getSourcePositions().getStartPosition(unit, tree);
  }

  @Override
  public void print(Kind kind, String text) {
    trees.printMessage(kind, text, tree, unit);
  }
}
