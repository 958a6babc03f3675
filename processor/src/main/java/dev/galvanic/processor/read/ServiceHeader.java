package dev.galvanic.processor.read;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;

/**
 * What {@code @Service} says.
 *
 * @param clients whether clients of its resources are generated
 * @param dropped the tables of {@code @DropTable}, in source order
 * @param owned the types that the service owns, sorted: by it a partial compile knows the whole
 */
record ServiceHeader(
    String name,
    String title,
    String version,
    Naming naming,
    boolean plain,
    boolean refuseUnknown,
    boolean clients,
    String description,
    List<String> include,
    List<DroppedTableModel> dropped,
    List<TypeRef> owned) {

  ServiceHeader {
    include = List.copyOf(include);
    dropped = List.copyOf(dropped);
    owned = List.copyOf(owned);
  }

  ServiceHeader owning(List<TypeRef> types) {
    return new ServiceHeader(
        name,
        title,
        version,
        naming,
        plain,
        refuseUnknown,
        clients,
        description,
        include,
        dropped,
        types);
  }
}
