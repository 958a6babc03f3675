-- item by both parts of its key
SELECT * FROM item WHERE (tenant_id, sku) = (:tenant, :sku)

-- items of some keys
SELECT i.sku, i.label FROM item i
WHERE (i.tenant_id, i.sku) IN (SELECT l.tenant_id, l.sku FROM order_line l WHERE l.order_id = :order)

-- item with what is made of its price
SELECT sku, price, taxed, taxed - price AS tax, round(taxed, 2) AS shown, trunc(price), sign(price) AS sign
FROM item

-- items by weight, numbers of all kinds
SELECT sku, weight * 2 AS twice, weight + price AS mixed, volume / 3 AS third, weight::numeric(8,2) AS exact,
       width_bucket(price, 0, 100, 10) AS bucket, ceil(volume) AS up, floor(weight) AS down, 10 / 4 AS whole,
       10 / 4.0 AS part, 2 ^ 10 AS power, |/ 25.0 AS root, @ (-5) AS positive, price % 7 AS rest, -weight AS minus
FROM item

-- items with sizes taken apart
SELECT i.sku, s.size, s.place FROM item i LEFT JOIN LATERAL unnest(i.sizes) WITH ORDINALITY s(size, place) ON true

-- sizes in a row of two functions
SELECT a, b FROM ROWS FROM (unnest(:sizes::int[]), generate_series(1, 4)) AS x(a, b)

-- sizes that are there
SELECT sku, sizes[1:2], array_dims(sizes) AS dims, array_upper(sizes, 1) AS upper, sizes @> ARRAY[:size::int],
       array_prepend(0, sizes) AS more, sizes || sizes AS twice, array_length(sizes, 1) IS NULL AS none,
       trim_array(sizes, 0) AS trimmed
FROM item WHERE cardinality(sizes) > 0 AND :size = ANY (sizes)

-- attributes in the words of SQL/JSON
SELECT sku, JSON_VALUE(attributes, '$.color') AS color, JSON_QUERY(attributes, '$.parts') AS parts,
       JSON_EXISTS(attributes, '$.weight') AS weighed
FROM item

-- attributes as a table
SELECT i.sku, t.name, t.grams
FROM item i, JSON_TABLE(i.attributes, '$.parts[*]' COLUMNS (name text PATH '$.name', grams int PATH '$.grams')) t

-- attributes deep down
SELECT sku, attributes['color'] AS color, attributes['parts'][0]['name'] AS part,
       jsonb_path_query_array(attributes, '$.parts[*].name') AS names,
       jsonb_path_query_first(attributes, '$.parts[0]') AS first_part,
       jsonb_strip_nulls(attributes) AS tidy, jsonb_pretty(attributes) AS pretty, attributes @? '$.color' AS has,
       attributes #- '{parts,0}' AS less
FROM item

-- attributes put together
UPDATE item SET attributes = jsonb_insert(coalesce(attributes, '{}'), '{added}', to_jsonb(:added::int), true)
WHERE tenant_id = :tenant AND sku = :sku
RETURNING attributes -> 'added' AS added, jsonb_typeof(attributes) AS kind

-- objects taken apart
SELECT k AS key, count(*) FROM item, LATERAL jsonb_object_keys(attributes) AS k GROUP BY k HAVING count(*) >= 1

-- settings as records
SELECT t.code, s.theme, s.size FROM tenant t, json_to_record(t.settings) AS s(theme text, size int)

-- settings in the older kind
SELECT code, settings ->> 'theme' AS theme, json_typeof(settings) AS kind, json_array_length('[1, 2]') AS two,
       (settings #>> '{a,b}')::int AS deep, settings IS JSON OBJECT AS is_object
FROM tenant

-- tenants of a network
SELECT code, host(contact_ip) AS host, masklen(network) AS bits, network >> contact_ip AS inside,
       contact_ip <<= network AS within, family(contact_ip), contact_ip + 1 AS next, set_masklen(contact_ip, 16)
FROM tenant WHERE contact_ip << :network OR network = :other

-- tenants with items as a table in a cell
SELECT t.tenant_id, t.code, array_agg(i ORDER BY i.sku) FILTER (WHERE i.sku IS NOT NULL) AS items
FROM tenant t LEFT JOIN item i USING (tenant_id) GROUP BY t.tenant_id

-- text of items searched by a column
SELECT sku, ts_rank_cd(search, q) AS rank
FROM item, to_tsquery('simple', :query) AS q
WHERE search @@ q ORDER BY rank DESC NULLS LAST LIMIT :limit

-- text of an item is indexed
UPDATE item SET search = setweight(to_tsvector('simple', label), 'A') || to_tsvector(coalesce(sku, ''))
WHERE tenant_id = :tenant RETURNING sku, length(search) AS words, numnode(plainto_tsquery(label)) AS nodes

-- orders with totals of lines
SELECT o.order_id, sum(l.quantity * i.price * (1 - coalesce(l.discount, 0)))::numeric(12,2) AS total,
       count(*) FILTER (WHERE l.discount > 0) AS discounted, any_value(o.note) AS note
FROM sales_order o
LEFT JOIN (order_line l JOIN item i USING (tenant_id, sku)) USING (order_id)
GROUP BY o.order_id

-- orders by state in words
SELECT order_id, (ARRAY['new', 'paid', 'packed', 'sent', 'back', 'void'])[state + 1] AS state,
       CASE WHEN shipped IS NOT NULL THEN 'gone' WHEN state > 2::smallint THEN 'soon' ELSE 'open' END AS where_is
FROM sales_order

-- order is new
INSERT INTO sales_order (tenant_id, note) VALUES (:tenant, nullif(trim(:note), '')) RETURNING order_id, placed, state

-- order with a number of its own
INSERT INTO sales_order (order_id, tenant_id) OVERRIDING SYSTEM VALUE VALUES (:id, :tenant) RETURNING *

-- order without anything given
INSERT INTO event (payload) VALUES ('{"kind": "ping"}') RETURNING event_id, kind, happened

-- lines numbered on
INSERT INTO order_line (order_id, line, tenant_id, sku, quantity)
SELECT o.order_id, coalesce((SELECT max(line) FROM order_line x WHERE x.order_id = o.order_id), 0) + x.place,
       o.tenant_id, x.sku, x.quantity
FROM sales_order o,
     unnest(:skus::varchar[], :quantities::int[]) WITH ORDINALITY AS x(sku, quantity, place)
WHERE o.order_id = :order

-- lines put in or added to
INSERT INTO order_line AS l VALUES (:order, :line, :tenant, :sku, :quantity)
ON CONFLICT (order_id, line) DO UPDATE SET quantity = l.quantity + excluded.quantity, discount = DEFAULT
WHERE l.sku = excluded.sku RETURNING l.*

-- price before and after
UPDATE item SET price = price * :factor WHERE tenant_id = :tenant
RETURNING sku, old.price AS before, new.price AS after, new.price - old.price AS change

-- orders that split, each with its root
WITH RECURSIVE tree (order_id, root, depth) AS (
  SELECT order_id, order_id, 0 FROM sales_order WHERE parent_id IS NULL
  UNION ALL
  SELECT o.order_id, t.root, t.depth + 1 FROM sales_order o JOIN tree t ON o.parent_id = t.order_id
) SEARCH DEPTH FIRST BY order_id SET ordered CYCLE order_id SET looped USING path
SELECT order_id, root, depth, looped FROM tree ORDER BY ordered

-- numbers made by recursion
WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < :most) SELECT sum(n) AS sum, max(n) FROM t

-- orders against the mean of a month, in two steps
WITH monthly AS MATERIALIZED (
  SELECT date_trunc('month', placed) AS month, count(*) AS orders FROM sales_order GROUP BY ROLLUP (1)
), mean AS NOT MATERIALIZED (SELECT avg(orders) AS mean FROM monthly WHERE month IS NOT NULL)
SELECT m.month, m.orders, m.orders > x.mean AS above, m.orders - x.mean AS difference FROM monthly m CROSS JOIN mean x

-- orders with those around them
SELECT order_id, placed - lag(placed) OVER w AS pause,
       count(*) OVER (ORDER BY placed RANGE BETWEEN '7 days' PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW) AS week,
       last_value(order_id) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS newest,
       max(placed) FILTER (WHERE state = 1) OVER w AS paid
FROM sales_order WINDOW w AS (PARTITION BY tenant_id ORDER BY placed)

-- orders in groups of quiet and busy times
SELECT tenant_id, grp, min(placed), max(placed), count(*)
FROM (SELECT o.*, sum(CASE WHEN gap > interval '1 hour' THEN 1 ELSE 0 END) OVER (PARTITION BY tenant_id ORDER BY placed) AS grp
      FROM (SELECT s.*, placed - lag(placed, 1, placed) OVER (PARTITION BY tenant_id ORDER BY placed) AS gap
            FROM sales_order s) o) x
GROUP BY tenant_id, grp

-- orders of every day of a month
SELECT g.day::date, count(o.order_id) AS orders, coalesce(string_agg(o.note, '; '), '-') AS notes
FROM generate_series(:month::date, (:month::date + interval '1 month - 1 day'), '1 day') AS g(day)
LEFT JOIN sales_order o ON o.placed::date = g.day::date
GROUP BY g.day

-- orders by parts of time
SELECT EXTRACT(YEAR FROM placed) AS year, date_part('hour', placed) AS hour, to_char(placed, 'IYYY-IW') AS week,
       date_bin('15 minutes', placed, timestamp '2020-01-01') AS slot, placed::time AS time,
       shipped - placed AS took, justify_days(shipped - placed) AS tidy, age(shipped, placed) AS age,
       make_date(2024, 2, 29) AS leap, to_timestamp(0) AT TIME ZONE 'Europe/Berlin' AS epoch,
       (placed, shipped) OVERLAPS (now()::timestamp, interval '1 day') AS today, isfinite(placed) AS finite
FROM sales_order WHERE placed >= current_date - :days::int AND shipped IS DISTINCT FROM placed

-- rooms free at a time
SELECT r.room_id, r.name FROM room r
WHERE NOT EXISTS (SELECT 1 FROM booking b WHERE b.room_id = r.room_id AND b.during && tstzrange(:from, :to, '[)'))

-- bookings and their bounds
SELECT booking_id, lower(during) AS starts, upper(during) AS ends, upper(during) - lower(during) AS length,
       during @> now() AS running, isempty(during) AS nothing, lower_inc(during), days + daterange('2024-01-01', '2024-02-01') AS more,
       days * daterange(:first, :last) AS common, seats -|- int4range(10, 20) AS beside, upper(seats) - lower(seats) AS free
FROM booking

-- bookings joined to ranges
SELECT room_id, range_agg(during) AS busy, range_intersect_agg(seats) AS common, sum(fee) AS fees, max(fee)
FROM booking GROUP BY room_id

-- room is booked
INSERT INTO booking (room_id, during, days, fee)
VALUES (:room, tstzrange(:from, :to), daterange(:day, NULL), :fee::numeric::money) RETURNING booking_id, fee::numeric AS fee

-- rooms with places and bits
SELECT room_id, area && box '((0,0),(1,1))' AS touches, code & B'101' AS masked, code | B'001' AS joined,
       get_bit(code, 0) AS first, opens + interval '30 minutes' AS later, closes AT TIME ZONE 'UTC' AS closes,
       opens BETWEEN time '08:00' AND time '12:00' AS morning
FROM room

-- events by kind
SELECT kind, kind = 'i' AS info, count(*), max(happened), jsonb_agg(payload ORDER BY happened DESC) AS payloads,
       jsonb_object_agg(event_id, payload -> 'kind') AS kinds, count(DISTINCT payload ->> 'user') AS users
FROM event GROUP BY kind

-- events to be worked on
DELETE FROM event WHERE event_id IN (
  SELECT event_id FROM event WHERE payload ->> 'kind' = :kind ORDER BY happened FOR UPDATE SKIP LOCKED LIMIT :limit)
RETURNING event_id, payload

-- events after a place
SELECT event_id, payload FROM event WHERE event_id > :after AND happened < now() - interval '1 second' ORDER BY 1 LIMIT 100

-- events, a sample
SELECT event_id FROM event TABLESAMPLE SYSTEM (50)

-- events of types and words
SELECT pg_typeof(payload)::text AS type, payload::text LIKE '%' || :word || '%' AS has, version() AS server,
       current_user AS me, txid_current() AS transaction, pg_column_size(payload) AS size
FROM event

-- stock put in step with another list
MERGE INTO item i
USING (SELECT :tenant::uuid AS tenant_id, x.sku, x.price FROM jsonb_to_recordset(:list) AS x(sku varchar, price numeric)) n
ON i.tenant_id = n.tenant_id AND i.sku = n.sku
WHEN MATCHED AND i.price <> n.price THEN UPDATE SET price = n.price
WHEN MATCHED THEN DO NOTHING
WHEN NOT MATCHED BY TARGET THEN INSERT (tenant_id, sku, label, price) VALUES (n.tenant_id, n.sku, n.sku, n.price)
WHEN NOT MATCHED BY SOURCE THEN UPDATE SET discontinued = true
RETURNING merge_action(), i.sku, n.price

-- tenants on both sides of a full join
SELECT coalesce(a.tenant_id, b.tenant_id) AS tenant, a.code, b.orders
FROM tenant a FULL OUTER JOIN (SELECT tenant_id, count(*) AS orders FROM sales_order GROUP BY tenant_id) b USING (tenant_id)
ORDER BY b.orders DESC NULLS LAST

-- tenants joined by what they share
SELECT tenant_id, code, sku FROM tenant NATURAL LEFT JOIN item

-- the shared column of a join
SELECT tenant_id, t.tenant_id AS left_one, i.tenant_id AS right_one FROM tenant t RIGHT JOIN item i USING (tenant_id)

-- a join with an alias of its own
SELECT j.tenant_id, t.code, i.label FROM tenant t JOIN item i USING (tenant_id) AS j

-- what one has and the other not
(SELECT sku FROM item WHERE tenant_id = :one EXCEPT ALL SELECT sku FROM item WHERE tenant_id = :other)
UNION
SELECT NULL
ORDER BY sku NULLS FIRST

-- numbers of several types in one column
SELECT 1 AS n UNION ALL SELECT 2.5 UNION ALL SELECT weight FROM item UNION ALL SELECT order_id FROM sales_order

-- texts of several types in one column
SELECT code AS word FROM tenant UNION SELECT sku FROM item UNION SELECT label FROM item UNION SELECT 'x'

-- a value or its default, in all ways
SELECT coalesce(note, '') AS a, nullif(note, '') AS b, greatest(shipped, placed) AS c, least(state, 3) AS d,
       coalesce(shipped, placed, now()::timestamp) AS e, CASE WHEN note IS NULL THEN 0 ELSE length(note) END AS f,
       num_nulls(note, shipped) AS g, note IS NULL AS h, (shipped > placed) IS TRUE AS i, coalesce(parent_id, 0) AS j,
       concat(note, shipped) AS k, note || 'x' AS l, quote_literal(note) AS m, quote_nullable(note) AS n
FROM sales_order

-- values that the condition keeps from null
SELECT note, shipped, parent_id FROM sales_order WHERE note <> '' AND shipped IS NOT NULL AND parent_id = :parent

-- values that the join keeps from null
SELECT p.order_id, c.parent_id, c.note FROM sales_order p JOIN sales_order c ON c.parent_id = p.order_id AND c.note LIKE 'a%'

-- one of a kind by a subquery
SELECT (SELECT note FROM sales_order WHERE order_id = :id) AS note, (SELECT count(*) FROM item) AS items,
       (SELECT sum(quantity) FROM order_line WHERE order_id = :id) AS pieces, EXISTS (SELECT FROM event) AS events,
       ARRAY(SELECT sku FROM item ORDER BY 1) AS skus, (SELECT row(1, 'a')) AS pair,
       :id::bigint IN (SELECT parent_id FROM sales_order) AS has_children

-- groups by expressions and positions
SELECT lower(left(label, 1)) AS letter, price > 10 AS dear, count(*), sum(price) AS total, grouping(price > 10) AS level
FROM item GROUP BY DISTINCT ROLLUP (lower(left(label, 1)), price > 10) HAVING sum(price) > 0 ORDER BY letter, 2

-- a key grouped gives all columns
SELECT o.*, count(l.line) AS lines, max(l.quantity) AS most FROM sales_order o LEFT JOIN order_line l USING (order_id)
GROUP BY o.order_id ORDER BY lines DESC, o.placed

-- whole rows
SELECT o AS whole, (o).note AS note, row_to_json(o) ->> 'note' AS again, o IS NOT NULL AS full FROM sales_order o

-- statistics in one row
SELECT count(weight), avg(weight), sum(weight), sum(volume), avg(sizes[1]), bool_and(discontinued), bit_or(1),
       stddev_samp(price), regr_slope(price, weight), percentile_disc(0.5) WITHIN GROUP (ORDER BY label),
       rank(5.0) WITHIN GROUP (ORDER BY price), min(sku), max(label), array_agg(DISTINCT discontinued),
       string_agg(sku, ',' ORDER BY sku DESC), json_agg(label), xmlagg(xmlelement(name x, label))
FROM item

-- functions of words
SELECT ascii(label) AS a, chr(65) AS b, repeat(label, 2) AS c, overlay(label PLACING 'x' FROM 1 FOR 1) AS d,
       translate(label, 'ab', 'ba') AS e, strpos(label, 'a') AS f, btrim(label) AS g, to_hex(255) AS h,
       regexp_match(label, '(\w)') AS i, regexp_count(label, 'a') AS j, label SIMILAR TO '%(a|b)%' AS k,
       string_to_array(label, ' ') AS l, left(label, -1) AS m, rpad(sku, 9) AS n, bit_length(label) AS o,
       label ^@ 'a' AS p, normalize(label) AS q, unistr('a') AS r, format('%I', sku) AS s, parse_ident(sku) AS t,
       sha256(label::bytea) AS u, convert_to(label, 'UTF8') AS v, encode(sha256('x'), 'hex') AS w
FROM item
