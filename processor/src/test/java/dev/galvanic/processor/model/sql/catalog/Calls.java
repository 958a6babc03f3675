package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lists of argument types, near to what is declared and far from it. */
final class Calls {
  /** Types that people have in tables. */
  static final List<SqlType> USUAL =
      Stream.of(
              "unknown,smallint,integer,bigint,numeric,real,double precision,boolean,text,varchar,"
                  .concat("bpchar,name,bytea,date,time,timetz,timestamp,timestamptz,interval,uuid,")
                  .concat("json,jsonb,inet,cidr,oid,regclass,int4range,tstzrange,int4multirange,")
                  .concat("text[],integer[],bigint[],varchar[],numeric[],timestamptz[],varbit,")
                  .concat("money,point,box,tsvector,tsquery,xml,macaddr,\"char\",record,record[],")
                  .concat("int2vector")
                  .split(","))
          .map(SqlType::new)
          .toList();

  private final Random random = new Random(20);

  SqlType any() {
    return USUAL.get(random.nextInt(USUAL.size()));
  }

  /** Calls of one declaration: as declared, and with one or more arguments of other types. */
  Set<List<SqlType>> of(Declared declared) {
    Set<List<SqlType>> calls = new TreeSet<>(Comparator.comparing(Object::toString));
    List<SqlType> exact = exact(declared, new SqlType("integer"));
    List<List<SqlType>> bases = List.of(exact, exact(declared, new SqlType("text")));
    for (List<SqlType> base : bases) {
      calls.add(base);
      for (int i = 0; i < base.size(); i++) {
        calls.add(with(base, i, Catalog.UNKNOWN));
        calls.add(with(base, i, any()));
        calls.add(with(with(base, i, any()), random.nextInt(base.size()), Catalog.UNKNOWN));
      }
      if (declared.defaults() > 0 || declared.variadic()) {
        calls.add(base.subList(0, base.size() - 1));
      }
      if (declared.variadic()) {
        List<SqlType> longer = new ArrayList<>(base);
        longer.add(any());
        calls.add(longer);
      }
    }
    List<SqlType> unknown = new ArrayList<>(exact);
    unknown.replaceAll(t -> Catalog.UNKNOWN);
    calls.add(unknown);
    List<SqlType> wild = new ArrayList<>(exact);
    wild.replaceAll(t -> any());
    calls.add(wild);
    return calls;
  }

  /** The declared types, polymorphic ones of what is given. */
  static List<SqlType> exact(Declared declared, SqlType element) {
    List<SqlType> types = new ArrayList<>();
    for (Parameter parameter : declared.parameters()) {
      SqlType type = parameter.type();
      boolean expanded = declared.variadic() && types.size() == declared.parameters().size() - 1;
      SqlType one = expanded ? Polymorphic.elementOf(type) : type;
      types.add(
          one.equals(Matching.ANY)
              ? element
              : Polymorphic.of(one).map(p -> instance(p, element)).orElse(one));
    }
    return types;
  }

  private static SqlType instance(Polymorphic polymorphic, SqlType element) {
    return switch (polymorphic) {
      case ELEMENT, NON_ARRAY, ENUM, COMPATIBLE, COMPATIBLE_NON_ARRAY -> element;
      case ARRAY, COMPATIBLE_ARRAY -> element.arrayOf();
      case RANGE, COMPATIBLE_RANGE -> new SqlType("int4range");
      case MULTIRANGE, COMPATIBLE_MULTIRANGE -> new SqlType("int4multirange");
    };
  }

  private static List<SqlType> with(List<SqlType> base, int at, SqlType type) {
    List<SqlType> changed = new ArrayList<>(base);
    changed.set(at, type);
    return changed;
  }
}
