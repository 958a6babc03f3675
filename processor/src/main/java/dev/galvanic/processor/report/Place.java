package dev.galvanic.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;

/** A tree in a file of this compile. */
record Place(CompilationUnitTree unit, Tree tree) {

  String file() {
    return unit.getSourceFile().toUri().toString();
  }

  /** In characters from the start of the file. */
  long position(Trees trees) {
    return trees.getSourcePositions().getStartPosition(unit, tree);
  }
}
