package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.document.DocumentModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a type of the user's from its source. */
final class SourceReader {

  private final Compile compile;
  private final Placement placement;
  private final Descriptions descriptions;
  private final ServiceReader services;
  private final RecordReader records;
  private final RouteReader routes;
  private final RepositoryReader repositories;
  private final BeanReader beans;
  private final TableReader tables;
  private final CodecReader codecs;

  SourceReader(Compile compile) {
    this.compile = compile;
    descriptions = new Descriptions(new DocReader(compile));
    TypeReader types = new TypeReader(compile);
    ConstraintReader constraints = new ConstraintReader(compile);
    placement = new Placement(compile);
    services = new ServiceReader(compile, descriptions);
    records = new RecordReader(compile, descriptions, types, constraints);
    routes = new RouteReader(compile, descriptions, types, constraints);
    repositories = new RepositoryReader(compile, types, constraints);
    beans = new BeanReader(compile);
    tables = new TableReader(compile);
    codecs = new CodecReader(compile);
  }

  TypeModel read(TypeElement type) {
    Roles roles = placement.check(type, Roles.of(type));
    TypeRef ref = compile.ref(type);
    if (type.getModifiers().contains(Modifier.PRIVATE)) {
      compile.error(
          type,
          Code.NOT_ACCESSIBLE,
          type.getSimpleName() + " is private",
          "Make it public, since generated code uses it");
    }
    Optional<BeanSource> bean = bean(ref, roles);
    boolean constructed = roles.route().isPresent() || roles.singleton().isPresent();
    Optional<RecordModel> record =
        type.getKind() == ElementKind.RECORD && bean.isEmpty()
            ? Optional.of(records.read(type))
            : Optional.empty();
    Optional<TableModel> table =
        roles.model().flatMap(m -> record.map(r -> tables.read(type, m, r)));
    return new TypeModel(
        ref,
        roles.service().map(s -> services.read(type, s)),
        roles.route().map(r -> resource(type)),
        roles.repository().map(r -> repositories.read(type)),
        roles.client().map(c -> client(type, c)),
        record,
        type.getKind() == ElementKind.ENUM ? Optional.of(enumeration(type)) : Optional.empty(),
        table,
        beans.read(type, bean),
        Visibility.hidden(type, constructed, codecs),
        ElementOrigin.of(type));
  }

  private static Optional<BeanSource> bean(TypeRef type, Roles roles) {
    if (roles.route().isPresent() || roles.singleton().isPresent()) {
      return Optional.of(new BeanSource.Constructed(type));
    }
    if (roles.repository().isPresent()) {
      return Optional.of(new BeanSource.Repository(type));
    }
    return roles.client().map(c -> new BeanSource.Client(type, c.text("value")));
  }

  private ResourceModel resource(TypeElement type) {
    PathTemplate prefix = routes.prefix(type);
    return new ResourceModel(
        compile.ref(type),
        prefix,
        routes.read(type, prefix),
        descriptions.of(type),
        ElementOrigin.of(type));
  }

  private ClientModel client(TypeElement type, AnnotationView client) {
    PathTemplate prefix = routes.prefix(type);
    return new ClientModel(
        compile.ref(type),
        services.name(client, "value"),
        ServiceReader.naming(client),
        ServiceReader.plain(client),
        client
            .given("document")
            .map(path -> new DocumentModel(path, Optional.empty(), "", client.origin("document"))),
        routes.read(type, prefix),
        ElementOrigin.of(type));
  }

  private EnumModel enumeration(TypeElement type) {
    List<String> constants =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .map(e -> e.getSimpleName().toString())
            .toList();
    return new EnumModel(
        compile.ref(type), constants, descriptions.of(type), ElementOrigin.of(type));
  }
}
