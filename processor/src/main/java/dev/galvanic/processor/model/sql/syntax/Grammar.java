package dev.galvanic.processor.model.sql.syntax;

/** The parts of the parser, which need each other. */
final class Grammar {
  final Tokens tokens;
  final Names names;
  final TypeParser types;
  final ExpressionParser expressions;
  final PrimaryParser primaries;
  final FunctionParser functions;
  final WindowParser windows;
  final QueryParser queries;
  final SelectParser selects;
  final FromParser from;
  final WithParser with;
  final WriteParser writes;

  Grammar(String sql) {
    tokens = new Tokens(sql);
    names = new Names(tokens);
    types = new TypeParser(this);
    expressions = new ExpressionParser(this);
    primaries = new PrimaryParser(this);
    functions = new FunctionParser(this);
    windows = new WindowParser(this);
    queries = new QueryParser(this);
    selects = new SelectParser(this);
    from = new FromParser(this);
    with = new WithParser(this);
    writes = new WriteParser(this);
  }
}
