package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule of the safety lint that a migration may break. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Accept {

  /** The rule's code, as the message has it in brackets: {@code TableRewrite}. */
  String rule();

  /** Why it does no harm here; for whoever reads it next. */
  String reason();
}
