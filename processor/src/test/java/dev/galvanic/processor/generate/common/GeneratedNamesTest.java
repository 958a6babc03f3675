package dev.galvanic.processor.generate.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Models;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {
  private static final TypeRef INNER = new TypeRef("app.model", List.of("Outer", "Inner"));
  private static final TypeRef OUTER_INNER = TypeRef.of("app.model", "OuterInner");
  private static final TypeRef REGIONS = TypeRef.of("app", "Regions");
  private static final TypeRef ROLES_CLIENT = TypeRef.of("app", "RolesClient");
  private static final TypeRef TAKEN = TypeRef.of("app", "RegionsClient");

  @Test
  void everyClassIsInTheServicesPackage() {
    assertThat(names().codec(INNER).packageName()).isEqualTo("app");
  }

  @Test
  void namesOfNestedTypesRunTogether() {
    assertThat(names().codec(INNER).simpleName()).isEqualTo("OuterInnerCodec");
  }

  @Test
  void namesThatWouldMeetAreKeptApart() {
    assertThat(names().codec(OUTER_INNER).simpleName()).isEqualTo("OuterInnerCodec_");
  }

  @Test
  void aNameThatTheUserHasIsLeftToTheUser() {
    assertThat(names().client(REGIONS).simpleName()).isEqualTo("RegionsClient_");
  }

  @Test
  void aClientThatIsCalledClientIsNotCalledSoTwice() {
    assertThat(names().client(ROLES_CLIENT).simpleName()).isEqualTo("HttpRolesClient");
  }

  @Test
  void theModuleIsCalledAsUsersWriteIt() {
    assertThat(names().module().simpleName()).isEqualTo("UserServiceModule");
    assertThat(GeneratedNames.moduleOf(new TypeRef("app", List.of("Outer", "Main"))).simple())
        .isEqualTo("OuterMainModule");
  }

  private static GeneratedNames names() {
    ServiceModel s = Models.service();
    return GeneratedNames.of(
        new ServiceModel(
            s.type(),
            s.name(),
            s.title(),
            s.version(),
            s.naming(),
            false,
            false,
            "",
            List.of(),
            List.of(),
            List.of(client(REGIONS), client(ROLES_CLIENT)),
            List.of(record(INNER), record(OUTER_INNER)),
            List.of(new EnumModel(TAKEN, List.of(), "", Origin.NONE)),
            List.of(),
            List.of(),
            ReleasedModel.NOTHING,
            Planning.NOTHING,
            List.of(),
            List.of(),
            Origin.NONE));
  }

  private static ClientModel client(TypeRef type) {
    return new ClientModel(
        type, "other", Naming.SNAKE_CASE, false, Optional.empty(), List.of(), Origin.NONE);
  }

  private static RecordModel record(TypeRef type) {
    return new RecordModel(type, List.of(), List.of(), "", Origin.NONE);
  }
}
