package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A version of a model's table: what is to be done to a table that exists already.
 *
 * <p>The released tables and the migrations that are not released yet must add up to the models;
 * where they do not, the compile fails and says what to write here. The kinds of changes are made
 * in the order in which they stand below, whatever their order in the source; another order needs
 * another version.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Migrate.List.class)
public @interface Migrate {

  /** Such as {@code v2}; ordered as versions are: v2 comes before v10. Once per model. */
  String version();

  /** Who wrote it. */
  String author() default "";

  /** When, as {@code 2026-11-25}. */
  String date() default "";

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

  /** Statements that change rows, between new columns and stricter rules. */
  Execute[] sql() default {};

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

  /** Rules of the safety lint that this version breaks, each with the reason why it may. */
  Accept[] accept() default {};

  /** Several of them on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    Migrate[] value();
  }
}
