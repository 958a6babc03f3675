package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports records that are to be spread over a query or form, which can hold texts only. */
final class QueryRecords {

  private final Compile compile;
  private final Map<TypeRef, RecordModel> records;

  QueryRecords(Compile compile, List<RecordModel> records) {
    this.compile = compile;
    this.records = records.stream().collect(Collectors.toMap(RecordModel::type, r -> r));
  }

  void check(RouteModel route) {
    route.parameters().stream()
        .filter(
            p ->
                p.source() instanceof ParameterSource.QueryRecord
                    || p.source() instanceof ParameterSource.FormRecord)
        .forEach(p -> check(route, p));
  }

  private void check(RouteModel route, ParameterModel parameter) {
    TypeRef type = ((ValueType.RecordOf) parameter.type()).type();
    RecordModel record = records.get(type);
    if (record == null) {
      return;
    }
    record.components().stream()
        .filter(
            c ->
                !ParameterReader.isText(c.type().present())
                    && !ParameterReader.isListOfTexts(c.type()))
        .findFirst()
        .ifPresent(
            c ->
                compile.error(
                    parameter.origin(),
                    Code.UNSUPPORTED_TYPE,
                    type.nested()
                        + "."
                        + c.name()
                        + " cannot stand in a query or form, over which "
                        + route.label()
                        + " spreads "
                        + parameter.name(),
                    "Take it as the body, or give "
                        + type.nested()
                        + " scalars and lists of scalars only"));
  }
}
