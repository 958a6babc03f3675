package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.ClassName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.function.Function;

/**
 * What a router and its parts are called.
 *
 * @param endpoints those of a resource
 */
record RouterNames(
    ClassName router, Function<TypeRef, ClassName> endpoints, CodecExpressions codecs) {

  /** Of a service. */
  static RouterNames of(GeneratedNames names) {
    return new RouterNames(names.router(), names::endpoints, CodecExpressions.of(names));
  }

  /** Of what answers a client in tests. */
  static RouterNames answering(GeneratedNames names, ClientModel client) {
    return new RouterNames(
        names.mockRouter(client.type()),
        type -> names.mockEndpoints(client.type()),
        CodecExpressions.of(names, client.naming()));
  }
}
