package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.Spelling;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports names of services that are called and that are all but one letter the name of a service
 * which this compile knows; {@code shard-1} and {@code shard-2} are two services all the same. Any
 * other name may be that of a service somewhere else, of which only the settings can tell.
 */
final class UnknownCallees {
  private static final String RAW = "dev.galvanic.client.ServiceClient";

  private final Compile compile;

  UnknownCallees(Compile compile) {
    this.compile = compile;
  }

  void check(List<ServiceModel> services) {
    Set<String> known = known(services);
    for (ServiceModel service : services) {
      for (ClientModel client : service.clients()) {
        check(client.service(), client.type().nested(), origin(client), known);
      }
      service.beans().stream()
          .flatMap(bean -> bean.dependencies().stream())
          .filter(dependency -> dependency.key().type().equals(RAW))
          .forEach(dependency -> check(dependency, known));
    }
  }

  /** The services that are compiled together, and those whose client or document is here. */
  private static Set<String> known(List<ServiceModel> services) {
    Set<String> known = new TreeSet<>();
    for (ServiceModel service : services) {
      known.add(service.name());
      service.clients().stream()
          .filter(client -> client.document().isPresent())
          .forEach(client -> known.add(client.service()));
      for (BeanModel bean : service.beans()) {
        if (bean.source() instanceof BeanSource.Remote remote) {
          known.add(remote.client().service());
        }
      }
    }
    return known;
  }

  private void check(DependencyModel dependency, Set<String> known) {
    dependency
        .key()
        .qualifier()
        .ifPresent(name -> check(name, dependency.name(), dependency.origin(), known));
  }

  private void check(String service, String caller, Origin at, Set<String> known) {
    if (known.contains(service)) {
      return;
    }
    known.stream()
        .filter(name -> Spelling.changes(service, name) == 1)
        .filter(name -> !stem(service).equals(stem(name)))
        .findFirst()
        .ifPresent(
            near ->
                compile.error(
                    at,
                    Code.UNKNOWN_SERVICE,
                    caller + " calls " + service + ", which is not known here, as " + near + " is",
                    "Did you mean '"
                        + near
                        + "'? Correct the name, or, if there is such a service too, hold a client"
                        + " against its document"));
  }

  /** Numbers, and a letter at the end, are what services are told apart by that are of one kind. */
  private static String stem(String service) {
    return service.replaceAll("[0-9]", "").replaceAll("-[a-z]$", "-");
  }

  private Origin origin(ClientModel client) {
    return compile
        .find(client.type())
        .filter(compile::isSource)
        .flatMap(type -> AnnotationView.ours(type, "Client"))
        .map(annotation -> annotation.origin("value"))
        .orElse(client.origin());
  }
}
