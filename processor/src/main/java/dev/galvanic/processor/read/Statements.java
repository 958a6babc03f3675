package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Completes statements with what other types say: the components that parameters name, and the
 * columns that {@code *} stands for. A name that leads nowhere gets no binding.
 */
final class Statements {

  private final Map<TypeRef, RecordModel> records;
  private final Map<String, List<String>> columns = new HashMap<>();

  Statements(List<RecordModel> records, List<TableModel> tables) {
    this.records = records.stream().collect(Collectors.toMap(RecordModel::type, r -> r));
    tables.forEach(
        t -> columns.put(t.name(), t.columnNames().stream().map(SqlIdentifier::of).toList()));
  }

  RepositoryModel bound(RepositoryModel repository) {
    return repository.with(repository.statements().stream().map(this::bound).toList());
  }

  private StatementModel bound(StatementModel statement) {
    return statement.with(
        bound(statement, statement.text()), statement.count().map(c -> bound(statement, c)));
  }

  private StatementText bound(StatementModel statement, StatementText text) {
    String expanded =
        new SqlText(text.template().text()).expanded(t -> columns.getOrDefault(t, List.of()));
    return new StatementText(
        text.template(),
        SqlTemplate.parse(expanded),
        text.template().distinctNames().stream()
            .flatMap(name -> binding(statement, name).stream())
            .toList(),
        text.plainRead(),
        text.analyzed(),
        text.origin());
  }

  private Optional<SqlBinding> binding(StatementModel statement, List<String> path) {
    Optional<ValueType> type =
        statement.parameters().stream()
            .filter(p -> p.name().equals(path.get(0)))
            .map(ParameterModel::type)
            .findFirst();
    if (path.size() == 1) {
      return type.map(t -> new SqlBinding(path, t, Optional.empty()));
    }
    // Through a list the path leads to a component of each of its elements.
    type = type.map(t -> t.element().orElse(t));
    for (String name : path.subList(1, path.size() - 1)) {
      type = type.flatMap(t -> component(t, name)).map(ComponentModel::type);
    }
    return type.flatMap(t -> component(t, path.get(path.size() - 1)))
        .map(last -> new SqlBinding(path, last.type(), last.codec()));
  }

  private Optional<ComponentModel> component(ValueType type, String name) {
    if (!(type instanceof ValueType.RecordOf of)) {
      return Optional.empty();
    }
    return Optional.ofNullable(records.get(of.type())).stream()
        .flatMap(r -> r.components().stream().filter(c -> c.name().equals(name)))
        .findFirst();
  }
}
