package dev.galvanic.processor.report;

import javax.tools.Diagnostic.Kind;

/** Where something can be said. */
interface Place {

  /** Equal for what is the same place. */
  Object key();

  /** What the places of one file have in common, and are sorted by first. */
  String file();

  /** Where in the file it is, from its beginning. */
  long position();

  /** Says it there. */
  void print(Kind kind, String text);
}
