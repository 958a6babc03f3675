package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import java.util.List;
import java.util.Map;

/** What the parts of one analysis share: what is known, and where it tells what it finds. */
final class Context {
  private final Schema schema;
  private final Catalog catalog;
  private final Outside outside;
  private final Source source;
  private final Findings findings;
  private final Parameters parameters;
  private final Stars stars;
  private final Reads reads = new Reads();
  private final OwnTypes ownTypes;
  private final Coercion coercion;
  private final Expressions expressions;
  private final Queries queries;
  private final Statements statements;

  Context(
      Schema schema,
      Catalog catalog,
      Outside outside,
      String sql,
      Map<List<String>, SentValue> values) {
    this.schema = schema;
    this.catalog = catalog;
    this.outside = outside;
    source = new Source(sql);
    findings = new Findings(source);
    parameters = new Parameters(catalog, findings, values);
    stars = new Stars(source);
    ownTypes = new OwnTypes(parameters);
    coercion = new Coercion(catalog, findings, ownTypes);
    expressions = new Expressions(this);
    queries = new Queries(this);
    statements = new Statements(this);
  }

  Schema schema() {
    return schema;
  }

  Catalog catalog() {
    return catalog;
  }

  Outside outside() {
    return outside;
  }

  Source source() {
    return source;
  }

  Findings findings() {
    return findings;
  }

  Parameters parameters() {
    return parameters;
  }

  Stars stars() {
    return stars;
  }

  Reads reads() {
    return reads;
  }

  OwnTypes ownTypes() {
    return ownTypes;
  }

  Coercion coercion() {
    return coercion;
  }

  Expressions expressions() {
    return expressions;
  }

  Queries queries() {
    return queries;
  }

  Statements statements() {
    return statements;
  }
}
