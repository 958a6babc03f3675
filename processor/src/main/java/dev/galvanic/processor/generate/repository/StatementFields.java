package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.SentStatement;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementSubject;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The constants of a repository that have its statements, and the field of its database. */
final class StatementFields {
  private final ServiceModel service;
  private final RepositoryModel repository;
  private final NameAllocator names;
  private final String database;
  private final Map<StatementModel, FieldSpec> transactions = new IdentityHashMap<>();
  private final Map<StatementModel, FieldSpec> logged = new IdentityHashMap<>();

  /**
   * For one repository.
   *
   * @param names those of its fields
   */
  StatementFields(ServiceModel service, RepositoryModel repository, NameAllocator names) {
    this.service = service;
    this.repository = repository;
    this.names = names;
    this.database = names.newName("database");
    for (StatementModel statement : repository.statements()) {
      String constant = constant(statement.method());
      names.newName(constant, statement);
      statement.count().ifPresent(c -> names.newName(constant + "_COUNT", countOf(statement)));
      statement
          .transaction()
          .flatMap(
              t -> TransactionExpressions.constant(names.newName(constant + "_TRANSACTION"), t))
          .ifPresent(options -> transactions.put(statement, options));
      statement
          .logged()
          .map(
              l ->
                  LoggedExpressions.constant(
                      names.newName(constant + "_LOGGED"), l, service.name()))
          .ifPresent(field -> logged.put(statement, field));
    }
  }

  /** What a constant is called that is for a method. */
  static String constant(String method) {
    return Naming.SNAKE_CASE.apply(method).toUpperCase(Locale.ROOT);
  }

  /** Where the database is. */
  String database() {
    return database;
  }

  /** Where a statement is. */
  String text(StatementModel statement) {
    return names.get(statement);
  }

  /** Where the statement is that counts for it. */
  String count(StatementModel statement) {
    return names.get(countOf(statement));
  }

  /** The options of its transaction. */
  CodeBlock transaction(StatementModel statement) {
    return TransactionExpressions.options(Optional.ofNullable(transactions.get(statement)));
  }

  /** What logs it, if anything does. */
  Optional<String> logged(StatementModel statement) {
    return Optional.ofNullable(logged.get(statement)).map(field -> field.name);
  }

  private static Object countOf(StatementModel statement) {
    return List.of(statement);
  }

  List<FieldSpec> constants() {
    List<FieldSpec> constants = new ArrayList<>();
    for (StatementModel statement : repository.statements()) {
      String name = repository.type().nested() + "." + statement.method();
      SentStatement sent = SentStatement.of(statement.text());
      String about = about(statement.text());
      constants.add(
          field(text(statement), name, sent, statement.slow(), about + order(statement, sent)));
      statement
          .count()
          .map(
              c ->
                  field(
                      count(statement),
                      name + " count",
                      SentStatement.of(c),
                      statement.slow(),
                      about(c)))
          .ifPresent(constants::add);
    }
    repository.statements().stream()
        .flatMap(s -> Optional.ofNullable(transactions.get(s)).stream())
        .forEach(constants::add);
    repository.statements().stream()
        .flatMap(s -> Optional.ofNullable(logged.get(s)).stream())
        .forEach(constants::add);
    return constants;
  }

  private static FieldSpec field(
      String constant, String name, SentStatement sent, boolean slow, String order) {
    return FieldSpec.builder(
            RuntimeTypes.STATEMENT, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($Z$S,$W$L)$L$L",
            RuntimeTypes.STATEMENT,
            sent.plainRead() ? "read" : "write",
            name,
            SqlLiteral.of(sent.sql()),
            order,
            slow ? ".slow()" : "")
        .build();
  }

  /** What traces and metrics call it. */
  private static String about(StatementText text) {
    StatementSubject subject = StatementSubject.of(text.template().text());
    return CodeBlock.of(".about($S, $S)", subject.operation(), subject.table()).toString();
  }

  /** With it the columns of a record need not be looked for in every result. */
  private String order(StatementModel statement, SentStatement sent) {
    Optional<List<Integer>> order =
        statement
            .result()
            .row()
            .map(ValueType::present)
            .filter(ValueType.RecordOf.class::isInstance)
            .flatMap(row -> service.record(((ValueType.RecordOf) row).type()))
            .flatMap(row -> sent.order(service.columnNames(row)));
    if (order.isEmpty()) {
      return "";
    }
    boolean natural = order.get().equals(IntStream.range(0, order.get().size()).boxed().toList());
    return natural
        ? ".identity()"
        : order.get().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", ".withOrder(", ")"));
  }
}
