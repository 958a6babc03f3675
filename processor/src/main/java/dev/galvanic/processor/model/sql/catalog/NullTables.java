package dev.galvanic.processor.model.sql.catalog;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which functions give NULL although no argument is, by their names or, where it depends on these,
 * by the types of their parameters. PostgreSQL's manual tells few; a test calls each one.
 */
final class NullTables {

  /** Never. An operator that stands nowhere is one of these too. */
  private static final String NEVER =
      """
      abs acos acosd acosh age array_append array_cat array_fill array_positions array_prepend
      array_remove array_replace array_reverse array_sort array_to_json array_to_string
      array_to_tsvector ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length
      bound_box box broadcast btrim cardinality casefold cbrt ceil ceiling center char_length
      character_length chr circle concat concat_ws convert convert_from convert_to cos cosd cosh cot
      cotd crc32 crc32c current_database current_schemas current_user date date_add date_bin
      date_subtract date_trunc datemultirange daterange decode degrees diagonal diameter div encode
      erf erfc exp factorial family floor format format_type gamma gcd generate_series
      generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding height host
      hostmask inet_merge inet_same_family initcap int4multirange int4range int8multirange int8range
      isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical
      json_array_elements json_array_length json_build_array json_build_object json_object
      json_object_keys json_strip_nulls json_to_tsvector json_typeof jsonb_array_elements
      jsonb_array_length jsonb_build_array jsonb_build_object jsonb_concat jsonb_contains
      jsonb_delete jsonb_delete_path jsonb_exists jsonb_insert jsonb_object jsonb_object_keys
      jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz jsonb_path_query_tz
      jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_to_tsvector jsonb_typeof
      justify_days justify_hours justify_interval lcm left length lgamma like like_escape line ln
      log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr8_set7bit make_date make_interval
      make_time make_timestamp make_timestamptz masklen md5 mod multirange mxid_age netmask network
      normalize notlike now npoints num_nonnulls num_nulls nummultirange numnode numrange
      octet_length overlaps overlay parse_ident path pclose pg_backend_pid pg_client_encoding
      pg_column_size pg_conf_load_time pg_current_snapshot pg_input_is_valid pg_my_temp_schema
      pg_postmaster_start_time pg_size_bytes pg_size_pretty pg_snapshot_xip pg_snapshot_xmax
      pg_snapshot_xmin pg_trigger_depth pg_typeof pg_visible_in_snapshot pg_wal_lsn_diff
      phraseto_tsquery pi plainto_tsquery point polygon popen position pow power querytree
      quote_ident quote_literal quote_nullable radians radius range_merge regexp_count regexp_instr
      regexp_like regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table repeat
      replace reverse right round row_to_json rpad rtrim session_user set_bit set_byte set_masklen
      setweight sha224 sha256 sha384 sha512 sign similar_escape similar_to_escape sin sind sinh
      slope split_part sqrt starts_with statement_timestamp string_to_array string_to_table strip
      strpos substr substring tan tand tanh timezone to_ascii to_bin to_date to_hex to_json to_jsonb
      to_oct to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array
      trim_scale trunc ts_delete ts_filter ts_headline ts_rank ts_rank_cd ts_rewrite tsmultirange
      tsquery_phrase tsrange tstzmultirange tstzrange tsvector_to_array txid_current_snapshot
      txid_snapshot_xip txid_snapshot_xmax txid_snapshot_xmin txid_visible_in_snapshot
      unicode_assigned unistr upper upper_inc upper_inf version websearch_to_tsquery width
      width_bucket xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document
      xmlcomment xmlexists xmltext xpath xpath_exists is_normalized unnest(anymultirange)
      date_part(text,time) date_part(text,timetz) date_part(text,interval) extract(text,time)
      extract(text,timetz) extract(text,interval) to_char(integer,text) to_char(bigint,text)
      to_char(numeric,text) to_char(real,text) to_char(double_precision,text)
      current_setting(text) area(box) area(circle) clock_timestamp gen_random_uuid uuidv4 uuidv7
      random random_normal timeofday nextval currval lastval setval txid_current pg_current_xact_id
      pg_try_advisory_lock pg_try_advisory_lock_shared pg_try_advisory_xact_lock
      pg_try_advisory_xact_lock_shared pg_advisory_unlock pg_advisory_unlock_shared
      pg_is_in_recovery row_security_active
      any_value array_agg avg bit_and bit_or bit_xor bool_and bool_or count covar_pop every json_agg
      json_agg_strict json_object_agg json_object_agg_strict json_object_agg_unique
      json_object_agg_unique_strict jsonb_agg jsonb_agg_strict jsonb_object_agg
      jsonb_object_agg_strict jsonb_object_agg_unique jsonb_object_agg_unique_strict max min
      range_agg range_intersect_agg regr_avgx regr_avgy regr_count regr_sxx regr_sxy regr_syy
      stddev_pop string_agg sum var_pop xmlagg
      row_number rank dense_rank percent_rank cume_dist ntile lag(anycompatible,integer,anycompatible)
      lead(anycompatible,integer,anycompatible) mode percentile_disc percentile_cont
      """;

  /** For values only that few have. */
  private static final String RARELY =
      """
      date_part(text,date) date_part(text,timestamp) date_part(text,timestamptz) extract(text,date)
      extract(text,timestamp) extract(text,timestamptz) to_char(interval,text)
      to_char(timestamp,text) to_char(timestamptz,text) to_number time(timestamp) time(timestamptz)
      timetz(timestamptz) scale min_scale unnest(anyarray) first_value last_value current_schema
      jsonb_path_exists jsonb_path_exists_tz @?(jsonb,jsonpath)
      """;

  /** It is one of the usual answers. */
  private static final String MAY =
      """
      #(box,box) #(line,line) #(lseg,lseg) ##(line,lseg) ##(lseg,lseg) ##(point,box) ##(point,line)
      ##(point,lseg) #>(json,text[]) #>(jsonb,text[]) #>>(json,text[]) #>>(jsonb,text[])
      +(path,path) ->(json,integer) ->(json,text) ->(jsonb,integer) ->(jsonb,text)
      ->>(json,integer) ->>(json,text) ->>(jsonb,integer) ->>(jsonb,text) <->(path,path)
      @@(jsonb,jsonpath) area(path) array_dims array_length array_lower array_ndims array_position
      array_upper bool(jsonb) float4(jsonb) float8(jsonb) int2(jsonb) int4(jsonb) int8(jsonb)
      numeric(jsonb) col_description current_setting(text,boolean) json_array_elements_text
      json_extract_path json_extract_path_text jsonb_array_elements_text jsonb_extract_path
      jsonb_extract_path_text jsonb_path_match jsonb_path_match_tz jsonb_path_query_first
      jsonb_path_query_first_tz lower(anymultirange) lower(anyrange) upper(anymultirange)
      upper(anyrange) obj_description shobj_description pg_current_xact_id_if_assigned
      pg_get_constraintdef pg_get_indexdef pg_get_viewdef pg_get_serial_sequence
      pg_table_is_visible pg_type_is_visible regexp_match regexp_substr string_to_table(text,text,text)
      substring(text,text) substring(text,text,text) to_regclass to_regcollation to_regnamespace
      to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype ts_lexize
      txid_current_if_assigned uuid_extract_timestamp uuid_extract_version inet_client_addr
      inet_client_port inet_server_addr inet_server_port pg_relation_size
      pg_total_relation_size pg_table_size pg_indexes_size
      corr covar_samp regr_intercept regr_r2 regr_slope stddev stddev_samp var_samp variance
      lag(anyelement) lag(anyelement,integer) lead(anyelement) lead(anyelement,integer) nth_value
      """;

  /** Operators that nobody has seen work. */
  private static final String UNKNOWN = "+(aclitem[],aclitem) -(aclitem[],aclitem)";

  /** A value even for NULLs. */
  private static final String DESPITE =
      """
      array_append array_fill array_prepend concat count json_agg json_build_array jsonb_agg
      jsonb_build_array num_nonnulls num_nulls quote_nullable regr_count array_agg(anynonarray)
      json_build_object jsonb_build_object json_object_agg jsonb_object_agg json_agg_strict
      jsonb_agg_strict json_object_agg_strict jsonb_object_agg_strict row_number rank dense_rank
      percent_rank cume_dist ||(anycompatiblearray,anycompatible)
      ||(anycompatible,anycompatiblearray) pg_typeof
      """;

  /** A value even for NULLs, but for one in the first place. */
  private static final String FIRST = "concat_ws format";

  /** Aggregates that give a value for a group without rows. */
  private static final String EMPTY = "count regr_count rank dense_rank percent_rank cume_dist";

  final Set<String> never = set(NEVER);
  final Set<String> rarely = set(RARELY);
  final Set<String> may = set(MAY);
  final Set<String> unknown = set(UNKNOWN);
  final Set<String> despite = set(DESPITE);
  final Set<String> first = set(FIRST);
  final Set<String> empty = set(EMPTY);

  private static Set<String> set(String names) {
    return Arrays.stream(names.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
