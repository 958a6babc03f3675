package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A table gets another name, or moves to another schema. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RenameTable {

  /** The name it had, with its schema and a dot in front if it has one. */
  String from();

  /** The name it gets. */
  String to();
}
