package dev.galvanic.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.galvanic.contract.Difference;
import dev.galvanic.contract.Rule;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Models;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What of the source a place of a committed document stands for. */
class PlacesTest {
  private final Places places = new Places(service());

  /** Has the records Order, OrderRequest and Box, and the enum OrderStatus. */
  private static ServiceModel service() {
    ServiceModel s = Models.service();
    return new ServiceModel(
        s.type(),
        s.name(),
        s.title(),
        s.version(),
        s.naming(),
        s.plain(),
        s.refuseUnknown(),
        s.description(),
        s.resources(),
        s.repositories(),
        s.clients(),
        List.of(of("Order"), of("OrderRequest"), of("Box")),
        List.of(new EnumModel(TypeRef.of("app", "OrderStatus"), List.of("OPEN"), "", Origin.NONE)),
        s.tables(),
        s.dropped(),
        s.released(),
        s.planning(),
        s.beans(),
        s.offered(),
        s.origin());
  }

  private static RecordModel of(String name) {
    return new RecordModel(TypeRef.of("app", name), List.of(), List.of(), "", Origin.NONE);
  }

  private String named(String... steps) {
    return places.named(new Difference(Rule.values()[0], List.of(steps), "", "", new TreeSet<>()));
  }

  @Test
  void aSchemaStandsForTheTypeThatItsNameComesFrom() {
    Map<String, String> named = new LinkedHashMap<>();
    for (String schema :
        List.of(
            "Order",
            "OrderStatus",
            "OrderRequest",
            "BoxRequest",
            "Box2",
            "BoxRequest2",
            "BoxOfOrderList",
            "OrderState",
            "Orders")) {
      named.put(schema, named("components", "schemas", schema));
    }

    assertThat(named)
        .containsExactly(
            entry("Order", "Order"),
            entry("OrderStatus", "OrderStatus"),
            entry("OrderRequest", "OrderRequest"),
            entry("BoxRequest", "Box"),
            entry("Box2", "Box"),
            entry("BoxRequest2", "Box"),
            entry("BoxOfOrderList", "Box"),
            entry("OrderState", "UserService"),
            entry("Orders", "UserService"));
  }

  @Test
  void aPathThatNoResourceCouldHaveStandsForTheService() {
    assertThat(named("paths", "/files/{name}.json", "get")).isEqualTo("UserService");
    assertThat(named("paths", "/a%20b/{}", "get")).isEqualTo("UserService");
  }
}
