package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.ClassName;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.OfferedClientModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/** The implementation of each client, and for each resource the client that others call it by. */
public final class ClientGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    Stream<Artifact> called =
        service.clients().stream()
            .map(
                client -> {
                  ClassName name = names.client(client.type());
                  return Sources.file(
                      name,
                      new ClientSource(service, client, names)
                          .of(name, JavaTypes.of(client.type()), false),
                      List.of(client.type()));
                });
    return Stream.concat(
            called, service.offered().stream().flatMap(offered -> offered(service, offered, names)))
        .toList();
  }

  private static Stream<Artifact> offered(
      ServiceModel service, OfferedClientModel offered, GeneratedNames names) {
    ClassName type = names.offered(offered.resource());
    ClassName made = names.offeredImplementation(offered.resource());
    List<TypeRef> origins = List.of(offered.resource());
    return Stream.of(
        Sources.file(type, OfferedInterface.of(service, offered, type, made), origins),
        Sources.file(
            made,
            new ClientSource(service, offered.client(), names).of(made, type, true),
            origins));
  }
}
