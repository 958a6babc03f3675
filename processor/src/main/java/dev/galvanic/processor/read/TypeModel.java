package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * What one type of the user's says, on its own: what a companion carries. Names on the wire that
 * follow a service's naming are empty here, and bindings of statements are missing, because both
 * depend on the service or on other types.
 *
 * @param hidden what of it only its own package can use
 */
record TypeModel(
    TypeRef type,
    Optional<ServiceHeader> service,
    Optional<ResourceModel> resource,
    Optional<RepositoryModel> repository,
    Optional<ClientModel> client,
    Optional<RecordModel> record,
    Optional<EnumModel> enumeration,
    Optional<TableModel> table,
    List<BeanModel> beans,
    List<Hidden> hidden,
    Origin origin) {

  TypeModel {
    beans = List.copyOf(beans);
    hidden = List.copyOf(hidden);
  }

  /** A type or member that is not public. */
  record Hidden(String name, Origin origin) {}

  /** Whether a service must own it, rather than merely reach it. */
  boolean ownable() {
    return resource.isPresent()
        || repository.isPresent()
        || client.isPresent()
        || table.isPresent()
        || !beans.isEmpty();
  }

  TypeModel with(ServiceHeader header) {
    return new TypeModel(
        type,
        Optional.of(header),
        resource,
        repository,
        client,
        record,
        enumeration,
        table,
        beans,
        hidden,
        origin);
  }
}
