package dev.galvanic.processor.generate;

import dev.galvanic.processor.generate.client.ClientGenerator;
import dev.galvanic.processor.generate.codec.CodecGenerator;
import dev.galvanic.processor.generate.logged.LoggedGenerator;
import dev.galvanic.processor.generate.migration.MigrationGenerator;
import dev.galvanic.processor.generate.openapi.OpenApiGenerator;
import dev.galvanic.processor.generate.repository.RepositoryGenerator;
import dev.galvanic.processor.generate.router.RouterGenerator;
import dev.galvanic.processor.generate.row.RowMapperGenerator;
import dev.galvanic.processor.generate.statement.StatementGenerator;
import dev.galvanic.processor.generate.wiring.WiringGenerator;
import java.util.List;

/** The outputs of a service. */
public final class Generators {

  /** Every generator; their order is that of the files they make. */
  public static final List<Generator> ALL =
      List.of(
          new WiringGenerator(),
          new RouterGenerator(),
          new CodecGenerator(),
          new ClientGenerator(),
          new RepositoryGenerator(),
          new RowMapperGenerator(),
          new LoggedGenerator(),
          new StatementGenerator(),
          new OpenApiGenerator(),
          new MigrationGenerator());

  private Generators() {}
}
