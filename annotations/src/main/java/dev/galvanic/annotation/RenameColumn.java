package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column gets another name. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RenameColumn {

  /** The name it had. */
  String from();

  /** The name it gets. */
  String to();
}
