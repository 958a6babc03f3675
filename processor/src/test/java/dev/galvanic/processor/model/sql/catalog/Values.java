package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Values of each type that functions trip over: empty, zero, infinite, greatest, not a number. */
final class Values {
  /** A line for each type: its name, then values as their texts. */
  private static final String TEXTS =
      """
      boolean|true|false
      smallint|0|1|-1|7|32767|-32768
      integer|0|1|2|-1|3|100|2147483647|-2147483648
      bigint|0|1|-1|42|9223372036854775807|-9223372036854775808
      numeric|0|1|-1.50|NaN|Infinity|-Infinity|1e40|0.0000001|10
      real|0|-0|1.5|-2|NaN|Infinity|-Infinity|1e37|1e-37
      double precision|0|-0|1|0.5|-2.5|NaN|Infinity|-Infinity|1e300|1e-300
      money|0|1.25|-1|92233720368547758.07
      text|| |a|abc|1|A_b%c|ü€|{}|[]|null|,|(b)|public|pg_class|Europe/Berlin|day|dow|UTF8|hex|2020-01-01|YYYY
      varchar||a|abc| b
      bpchar||a|abc|  c
      name||a|pg_class|postgres|template1
      "char"||a|r
      bytea||\\x00|\\xdeadbeef|abc
      date|2020-02-29|1970-01-01|infinity|-infinity|0044-03-15 BC|5000000-01-01
      time|00:00|24:00|12:34:56.789
      timetz|00:00+00|24:00-15:59|12:34:56.789+02
      timestamp|2020-02-29 12:34:56.789|infinity|-infinity|0044-03-15 BC|294276-12-31 23:59:59
      timestamptz|2020-02-29 12:34:56.789+02|infinity|-infinity|0044-03-15 BC|294276-12-31 00:00:00
      interval|0|1 day|-3 mons 2 hours|1 year 2 mons 3 days 04:05:06.7|infinity|-infinity|10 years
      uuid|00000000-0000-0000-0000-000000000000|5b30857f-0bfa-48b5-ac0b-5c64e28078d1|01970e2c-d6a5-7cce-b58d-0a0f4ac0a1c7|a5ea8d2e-5d4b-11ee-8c99-0242ac120002
      json|null|{}|[]|{"a":1}|{"a":null}|[1,2,null]|"x"|1|true|{"a":{"b":[1,{"c":2}]}}
      jsonb|null|{}|[]|{"a":1}|{"a":null}|[1,2,null]|"x"|1|true|{"a":{"b":[1,{"c":2}]}}
      jsonpath|$|$.a|strict $.a|$[*]|$.a ? (@ > 1)|$ == 1|$.type()
      int4range|empty|[1,5)|(,)|[1,)|(,5]
      int8range|empty|[1,5)|(,)|[1,)|(,5]
      numrange|empty|[1,5)|(,)|[1,)|(,5]
      daterange|empty|[2020-01-01,2021-01-01)|(,)|[2020-01-01,infinity)
      tsrange|empty|[2020-01-01,2021-01-01)|(,)|[2020-01-01,)
      tstzrange|empty|[2020-01-01,2021-01-01)|(,)|[2020-01-01,)
      int4multirange|{}|{[1,3),[5,7)}|{(,)}|{[1,)}
      int8multirange|{}|{[1,3),[5,7)}|{(,)}
      nummultirange|{}|{[1,3),[5,7)}|{(,)}
      datemultirange|{}|{[2020-01-01,2021-01-01)}|{(,)}
      tsmultirange|{}|{[2020-01-01,2021-01-01)}|{(,)}
      tstzmultirange|{}|{[2020-01-01,2021-01-01)}|{(,)}
      text[]|{}|{a}|{a,NULL}|{{a,b},{c,d}}|[5:6]={a,b}|{""}|{NULL}|{a,b,c,d}
      integer[]|{}|{1}|{1,NULL}|{{1,2},{3,4}}|[5:6]={1,2}|{0}|{NULL}|{1,2,3,4}
      bigint[]|{}|{1}|{1,NULL}
      smallint[]|{}|{1}|{1,NULL}
      double precision[]|{}|{0.5}|{0,0.5,1}|{0.5,NULL}
      "char"[]|{}|{a}|{w,r}
      name[]|{}|{a}
      oid[]|{}|{0}
      inet|192.168.1.5/24|::1|10.0.0.0/8|0.0.0.0/0
      cidr|192.168.1.0/24|::1/128|0.0.0.0/0
      macaddr|00:00:00:00:00:00|08:00:2b:01:02:03
      macaddr8|00:00:00:00:00:00:00:00|08:00:2b:01:02:03:04:05
      point|(0,0)|(1,2)|(1e300,1)|(NaN,1)|(Infinity,0)
      line|{1,0,0}|{0,1,0}|{1,-1,3}
      lseg|[(0,0),(1,1)]|[(0,0),(0,0)]|[(2,2),(3,1)]
      box|(1,1),(0,0)|(0,0),(0,0)|(5,5),(3,3)
      path|[(0,0),(1,1)]|((0,0),(1,1),(2,0))|[(0,0)]
      polygon|((0,0))|((0,0),(1,1),(2,0))|((5,5),(6,6),(7,5))
      circle|<(0,0),0>|<(1,1),2>|<(9,9),1>
      tsvector||a:1 b:2A|a
      tsquery||a & b|!a|a <-> b
      bit|1010|0|1
      varbit||1010|0
      oid|0|1|1259|4294967295
      regclass|0|pg_class
      regtype|0|integer
      regproc|0|now
      regprocedure|0|lower(text)
      regrole|0|postgres
      regnamespace|0|pg_catalog
      regconfig|english|simple
      regdictionary|simple
      xml||<a/>|<a>x</a>|x
      pg_lsn|0/0|16/B374D848|FFFFFFFF/FFFFFFFF
      xid|0|1|4294967295
      xid8|0|1|18446744073709551615
      cid|0|1
      tid|(0,1)|(4294967295,65535)
      pg_snapshot|10:20:10,14,15|1:1:
      txid_snapshot|10:20:10,14,15|1:1:
      refcursor||c
      aclitem|postgres=r/postgres
      aclitem[]|{}|{postgres=r/postgres}
      real[]|{0.1,0.2,0.4,1}
      varchar[]|{}|{a}
      int2vector||1 2
      oidvector||1 2
      """;

  private static final int ALL = 400;
  private static final int SOME = 150;

  private final Map<SqlType, List<String>> values = new HashMap<>();
  private final Random random = new Random(4);

  Values() {
    for (String line : TEXTS.strip().split("\n")) {
      String[] parts = line.split("\\|", -1);
      SqlType type = new SqlType(parts[0]);
      values.put(
          type, Arrays.stream(parts).skip(1).map(text -> "'" + text + "'::" + type).toList());
    }
    values.put(
        Catalog.RECORD, List.of("(SELECT ROW(1, 'a'::text))", "(SELECT ROW(2, NULL::text))"));
    values.put(new SqlType("record[]"), List.of("ARRAY[ROW(1, 'a'::text)]"));
  }

  /** Expressions of the type; none if it has none here. */
  List<String> of(SqlType type) {
    return values.getOrDefault(type, List.of());
  }

  Set<SqlType> types() {
    return values.keySet();
  }

  /** Lists with one of each pool, all that there are or many of them. */
  List<List<String>> combined(List<List<String>> pools) {
    long all = pools.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
    List<List<String>> lists = new ArrayList<>();
    for (long i = 0; i < (all <= ALL ? all : SOME); i++) {
      long rest = all <= ALL ? i : random.nextLong(all);
      List<String> list = new ArrayList<>();
      for (List<String> pool : pools) {
        list.add(pool.get((int) (rest % pool.size())));
        rest /= pool.size();
      }
      lists.add(list);
    }
    return lists;
  }
}
