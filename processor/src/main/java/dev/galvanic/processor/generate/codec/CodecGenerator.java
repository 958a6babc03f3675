package dev.galvanic.processor.generate.codec;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.JsonTypes;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A codec for each record and enum that crosses the wire or stands in jsonb, of a record one for
 * each naming that it is written in; none for those that are rows only.
 */
public final class CodecGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    Set<TypeRef> used = JsonTypes.of(service);
    List<Artifact> codecs = new ArrayList<>();
    for (Naming naming : service.namings()) {
      Set<TypeRef> named = JsonTypes.of(service, naming);
      service.records().stream()
          .filter(record -> named.contains(record.type()))
          .map(record -> new RecordCodec(record, naming, names).artifact())
          .forEach(codecs::add);
    }
    service.enums().stream()
        .filter(constants -> used.contains(constants.type()))
        .map(constants -> EnumCodec.artifact(constants, names))
        .forEach(codecs::add);
    return codecs;
  }
}
