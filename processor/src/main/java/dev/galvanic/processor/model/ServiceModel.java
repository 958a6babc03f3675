package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service: everything that its package owns, in an order that does not depend on the compile.
 *
 * @param type the class that {@code @Service} stands on; code is generated into its package
 * @param plain whether replies go without the envelope
 * @param refuseUnknown whether unknown members of a request are refused
 * @param records every record that crosses the wire or comes from a row, sorted by name
 * @param enums likewise
 * @param dropped tables that were released and have no model any more
 * @param released what of its tables was released
 * @param planning the way from there to the tables; made once, for checks and generators alike
 * @param beans what the wiring makes, what a bean needs never checked here
 * @param offered the clients of its resources, for those who call it from other compiles
 */
public record ServiceModel(
    TypeRef type,
    String name,
    String title,
    String version,
    Naming naming,
    boolean plain,
    boolean refuseUnknown,
    String description,
    List<ResourceModel> resources,
    List<RepositoryModel> repositories,
    List<ClientModel> clients,
    List<RecordModel> records,
    List<EnumModel> enums,
    List<TableModel> tables,
    List<DroppedTableModel> dropped,
    ReleasedModel released,
    Planning planning,
    List<BeanModel> beans,
    List<OfferedClientModel> offered,
    Origin origin) {
  public ServiceModel {
    resources = List.copyOf(resources);
    repositories = List.copyOf(repositories);
    clients = List.copyOf(clients);
    records = List.copyOf(records);
    enums = List.copyOf(enums);
    tables = List.copyOf(tables);
    dropped = List.copyOf(dropped);
    beans = List.copyOf(beans);
    offered = List.copyOf(offered);
  }

  /** The folder of the service's resources, without a slash at either end. */
  public String resourceFolder() {
    return "META-INF/galvanic/" + name;
  }

  /** The name of a generated class in the service's package. */
  public TypeRef generated(String simpleName) {
    return TypeRef.of(type.packageName(), simpleName);
  }

  /** The user's types that it is made of, sorted: the origins of what belongs to it as a whole. */
  public List<TypeRef> sources() {
    return Stream.of(
            Stream.of(type),
            resources.stream().map(ResourceModel::type),
            repositories.stream().map(RepositoryModel::type),
            clients.stream().map(ClientModel::type),
            records.stream().map(RecordModel::type),
            enums.stream().map(EnumModel::type),
            tables.stream().map(TableModel::record))
        .flatMap(types -> types)
        .sorted()
        .distinct()
        .toList();
  }

  /** Its own naming and then those of the services that it calls, each once. */
  public List<Naming> namings() {
    return Stream.concat(Stream.of(naming), clients.stream().map(ClientModel::naming))
        .distinct()
        .toList();
  }

  /** The record of this name. */
  public Optional<RecordModel> record(TypeRef name) {
    return records.stream().filter(r -> r.type().equals(name)).findFirst();
  }

  /**
   * The columns that a record's components are read from, in their order: a table's own names, or
   * what the components of any other record would be called as columns.
   */
  public List<String> columnNames(RecordModel model) {
    return tables.stream()
        .filter(table -> table.record().equals(model.type()))
        .findFirst()
        .map(TableModel::columnNames)
        .orElseGet(
            () -> model.components().stream().map(c -> Naming.SNAKE_CASE.apply(c.name())).toList());
  }

  /** The enum of this name. */
  public Optional<EnumModel> enumeration(TypeRef name) {
    return enums.stream().filter(e -> e.type().equals(name)).findFirst();
  }

  /** The same with other tables, which are not planned yet. */
  public ServiceModel with(List<TableModel> others) {
    return with(repositories, others, Planning.NOTHING, offered);
  }

  /** The same with these clients of its resources. */
  public ServiceModel offering(List<OfferedClientModel> clientsOfResources) {
    return with(repositories, tables, planning, clientsOfResources);
  }

  /** The same with its tables planned. */
  public ServiceModel planned() {
    return with(repositories, tables, Planning.of(this), offered);
  }

  /** The same with the meaning of its statements, where its tables are planned. */
  public ServiceModel analyzed() {
    return withRepositories(StatementAnalysis.of(this));
  }

  /** The same with other repositories. */
  public ServiceModel withRepositories(List<RepositoryModel> others) {
    return with(others, tables, planning, offered);
  }

  /** The same but for what is found out about it only when the rest of it is known. */
  private ServiceModel with(
      List<RepositoryModel> newRepositories,
      List<TableModel> newTables,
      Planning newPlanning,
      List<OfferedClientModel> newOffered) {
    return new ServiceModel(
        type,
        name,
        title,
        version,
        naming,
        plain,
        refuseUnknown,
        description,
        resources,
        newRepositories,
        clients,
        records,
        enums,
        newTables,
        dropped,
        released,
        newPlanning,
        beans,
        newOffered,
        origin);
  }
}
