package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a plain statement changes of the table's definition, in the words of {@link Migrate};
 * without members it changes nothing that a model says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Effect {

  /** Tables that get another name; the model has the new one. */
  RenameTable[] renameTable() default {};

  /** Columns that get another name. */
  RenameColumn[] renameColumn() default {};

  /** Indexes that go, by name. */
  DropIndex[] dropIndex() default {};

  /** Unique, check and primary key constraints that go, by name. */
  String[] dropConstraint() default {};

  /** Foreign keys that go, by name. */
  String[] dropForeignKey() default {};

  /** Columns that lose their default. */
  String[] dropDefault() default {};

  /** Columns that may be null from now on. */
  String[] dropNotNull() default {};

  /** New columns. */
  AddColumn[] addColumn() default {};

  /** Columns that get another type. */
  ChangeType[] changeType() default {};

  /** Columns that get another default, which rows that are there already do not take. */
  SetDefault[] setDefault() default {};

  /** Columns that may not be null any more. */
  SetNotNull[] setNotNull() default {};

  /** Columns that go, and what they hold with them. */
  String[] dropColumn() default {};

  /** New unique, check and primary key constraints. */
  AddConstraint[] addConstraint() default {};

  /** New foreign keys. */
  AddForeignKey[] addForeignKey() default {};

  /** New indexes. */
  AddIndex[] addIndex() default {};

  /**
   * Constraints and foreign keys added {@code notValid}, now checked against the rows there are.
   */
  String[] validate() default {};
}
