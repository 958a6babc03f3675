package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import dev.galvanic.processor.report.Code;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a service together from what it owns and what that leads to. */
final class ServiceAssembly {

  private final Compile compile;
  private final TypeModels models;
  private final Ownership.Owner owner;
  private final Function<String, Optional<Path>> folders;
  private final DocumentReader documents;

  /**
   * For one service.
   *
   * @param folders where the scripts of a service are that were released, by its name
   * @param documents what clients are held against
   */
  ServiceAssembly(
      Compile compile,
      TypeModels models,
      Ownership.Owner owner,
      Function<String, Optional<Path>> folders,
      DocumentReader documents) {
    this.compile = compile;
    this.models = models;
    this.owner = owner;
    this.folders = folders;
    this.documents = documents;
  }

  ServiceModel assemble() {
    Collection<TypeModel> reached = models.closure(owner.members()).values();
    reached.forEach(this::reportHidden);
    return of(reached, released(owner.header().name())).planned().analyzed();
  }

  /** What was checked when it was compiled, without what only its tables and statements need. */
  ServiceModel compiled() {
    return of(models.closure(owner.members()).values(), ReleasedModel.NOTHING);
  }

  private ServiceModel of(Collection<TypeModel> reached, ReleasedModel released) {
    ServiceHeader header = owner.header();
    List<RecordModel> records = parts(reached, TypeModel::record);
    List<TableModel> tables = parts(owner.members(), TypeModel::table);
    Statements statements = new Statements(records, tables);
    QueryRecords queries = new QueryRecords(compile, records);
    List<BeanModel> beans = owner.members().stream().flatMap(m -> m.beans().stream()).toList();
    ServiceModel service =
        new ServiceModel(
            owner.type().type(),
            header.name(),
            header.title(),
            header.version(),
            header.naming(),
            header.plain(),
            header.refuseUnknown(),
            header.description(),
            parts(owner.members(), TypeModel::resource).stream()
                .map(r -> WireNames.named(r, header.naming()))
                .toList(),
            parts(owner.members(), TypeModel::repository).stream().map(statements::bound).toList(),
            parts(owner.members(), TypeModel::client).stream()
                .map(WireNames::named)
                .map(documents::read)
                .toList(),
            records,
            parts(reached, TypeModel::enumeration),
            tables,
            header.dropped(),
            released,
            Planning.NOTHING,
            Remotes.with(beans),
            List.of(),
            owner.type().origin());
    Stream.concat(
            service.resources().stream().flatMap(r -> r.routes().stream()),
            service.clients().stream().flatMap(c -> c.operations().stream()))
        .forEach(queries::check);
    return header.clients()
        ? service.offering(new Offers(compile, service, reached).all())
        : service;
  }

  private ReleasedModel released(String service) {
    return folders
        .apply(service)
        .map(folder -> new ReleasedReader(compile).read(folder, annotation()))
        .orElse(ReleasedModel.NOTHING);
  }

  private Origin annotation() {
    return compile
        .find(owner.type().type())
        .flatMap(type -> AnnotationView.ours(type, "Service"))
        .map(AnnotationView::origin)
        .orElse(owner.type().origin());
  }

  private static <T> List<T> parts(
      Collection<TypeModel> models, Function<TypeModel, Optional<T>> part) {
    return models.stream().flatMap(m -> part.apply(m).stream()).toList();
  }

  private void reportHidden(TypeModel model) {
    String own = owner.type().type().packageName();
    if (!model.type().packageName().equals(own)) {
      model
          .hidden()
          .forEach(
              h ->
                  compile.error(
                      h.origin(),
                      Code.NOT_ACCESSIBLE,
                      h.name()
                          + " is not public, and the code of "
                          + owner.header().name()
                          + " in package "
                          + own
                          + " uses it",
                      "Make it public"));
    }
  }
}
