package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a service cannot start without, so that the runtime can ask for all of it at once. */
final class Needed {
  private static final String DATABASE = "dev.galvanic.sql.Database";
  private static final String CLIENT = "dev.galvanic.client.ServiceClient";

  private Needed() {}

  static boolean database(ServiceModel service) {
    return !service.tables().isEmpty()
        || !service.repositories().isEmpty()
        || service.resources().stream().anyMatch(ResourceModel::transactional)
        || service.beans().stream()
            .flatMap(bean -> bean.repeated().stream())
            .anyMatch(task -> task.transaction().isPresent())
        || dependencies(service).anyMatch(d -> d.key().type().equals(DATABASE));
  }

  /** The names of the services that it calls, sorted. */
  static CodeBlock clients(ServiceModel service) {
    TreeSet<String> names = new TreeSet<>();
    service.clients().stream().map(ClientModel::service).forEach(names::add);
    service.beans().stream()
        .map(BeanModel::source)
        .filter(BeanSource.Remote.class::isInstance)
        .map(source -> ((BeanSource.Remote) source).client().service())
        .forEach(names::add);
    dependencies(service)
        .filter(d -> d.key().type().equals(CLIENT))
        .map(d -> d.key().qualifier())
        .flatMap(Optional::stream)
        .forEach(names::add);
    CodeBlock list =
        names.stream().map(n -> CodeBlock.of("$S", n)).collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", List.class, list);
  }

  private static Stream<DependencyModel> dependencies(ServiceModel service) {
    return service.beans().stream().map(BeanModel::dependencies).flatMap(List::stream);
  }
}
