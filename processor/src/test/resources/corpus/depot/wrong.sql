-- more than a key as a row | REFUSED | = (:tenant, :sku, 3)
SELECT * FROM item WHERE (tenant_id, sku) = (:tenant, :sku, 3)

-- a generated column set | REFUSED | taxed
UPDATE item SET taxed = 1 WHERE sku = :sku

-- a generated column inserted | REFUSED | taxed
INSERT INTO item (tenant_id, sku, label, price, taxed) VALUES (:t, :s, :l, 1, 2)

-- a range and a time compared | UNKNOWN_FUNCTION | &&
SELECT 1 FROM booking WHERE during && now()

-- two ranges of other types | UNKNOWN_FUNCTION | &&
SELECT 1 FROM booking WHERE during && days

-- a range of mixed bounds | UNKNOWN_FUNCTION | tstzrange
SELECT tstzrange(1, 2)

-- money and a number compared | UNKNOWN_FUNCTION | >
SELECT 1 FROM booking WHERE fee > 10

-- an address in a text | UNKNOWN_FUNCTION | <<
SELECT 1 FROM tenant WHERE code << '10.0.0.0/8'::inet

-- a json compared | UNKNOWN_FUNCTION | =
SELECT 1 FROM tenant WHERE settings = '{}'

-- a json grouped | TYPE_MISMATCH | settings (2)
SELECT settings FROM tenant GROUP BY settings

-- a distinct of json | TYPE_MISMATCH | settings
SELECT DISTINCT settings FROM tenant

-- a json operator on a json that only jsonb has | UNKNOWN_FUNCTION | @>
SELECT 1 FROM tenant WHERE settings @> '{}'

-- an address that is none | TYPE_MISMATCH | '10.0.0'
SELECT 1 FROM tenant WHERE contact_ip = '10.0.0'

-- a range that is none | TYPE_MISMATCH | '1-5'
SELECT 1 FROM booking WHERE seats = '1-5'

-- a time that is none | TYPE_MISMATCH | '25:00'
SELECT 1 FROM room WHERE opens > '25:00'

-- a word in a list of numbers | TYPE_MISMATCH | '{1,two}'
SELECT 1 FROM item WHERE sizes = '{1,two}'

-- a sum of ranges | UNKNOWN_FUNCTION | sum
SELECT sum(during) FROM booking

-- a maximum of two things | UNKNOWN_FUNCTION | max
SELECT max(event_id, 2) FROM event

-- a minimum of truth | UNKNOWN_FUNCTION | min
SELECT min(discontinued) FROM item

-- an average of texts | UNKNOWN_FUNCTION | avg
SELECT avg(label) FROM item

-- a lag without what | UNKNOWN_FUNCTION | lag
SELECT lag() OVER (ORDER BY order_id) FROM sales_order

-- a window within a window | NOT_GROUPED | sum(rank() OVER ())
SELECT sum(rank() OVER ()) OVER () FROM item

-- a filter on what is no aggregate | REFUSED | lower
SELECT lower(label) FILTER (WHERE price > 1) FROM item

-- distinct on what is no aggregate | REFUSED | upper
SELECT upper(DISTINCT label) FROM item

-- a frame without an order | REFUSED | RANGE
SELECT sum(price) OVER (RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM item

-- a recursion on the wrong side | UNKNOWN_TABLE | t UNION
WITH RECURSIVE t AS (SELECT n FROM t UNION ALL SELECT 1 AS n) SELECT * FROM t

-- a recursion without union | UNKNOWN_TABLE | t AS (SELECT order_id FROM t
WITH RECURSIVE t AS (SELECT order_id FROM t) SELECT * FROM t

-- an aggregate in a recursion | NOT_GROUPED | max(n)
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT max(n) FROM t) SELECT * FROM t

-- a name of two common tables | REFUSED | x AS (SELECT 2
WITH x AS (SELECT 1), x AS (SELECT 2) SELECT * FROM x

-- what a change does not return | UNKNOWN_COLUMN | x.note
WITH x AS (UPDATE sales_order SET state = 1 RETURNING order_id) SELECT x.note FROM x

-- a change that returns nothing is read | REFUSED | x (2)
WITH x AS (DELETE FROM event) SELECT * FROM x

-- a row of excluded where there is none | UNKNOWN_TABLE | excluded.price
UPDATE item SET price = excluded.price

-- an insert of a default too many | REFUSED | DEFAULT (2)
INSERT INTO room (room_id) VALUES (DEFAULT, DEFAULT)

-- a default in a query | REFUSED | DEFAULT
SELECT DEFAULT FROM room

-- a field of what has none | TYPE_MISMATCH | label
SELECT (label).x FROM item

-- a field that is not there | UNKNOWN_COLUMN | o).x
SELECT (o).x FROM sales_order o

-- a using of other types | UNKNOWN_FUNCTION | name
SELECT 1 FROM (SELECT 1 AS name) a JOIN room USING (name)

-- a lateral that looks right | UNKNOWN_TABLE | b.x
SELECT 1 FROM unnest(ARRAY[b.x]) a, (SELECT 1 AS x) b

-- a limit with ties without order | SYNTAX | WITH TIES
SELECT sku FROM item FETCH FIRST 3 ROWS WITH TIES

-- a part of a time that is a number | UNKNOWN_FUNCTION | extract
SELECT extract(year FROM state) FROM sales_order

-- an interval and a number added | UNKNOWN_FUNCTION | +
SELECT interval '1 day' + 1

-- a time multiplied | UNKNOWN_FUNCTION | *
SELECT placed * 2 FROM sales_order

-- a not like of numbers | UNKNOWN_FUNCTION | NOT LIKE
SELECT 1 FROM sales_order WHERE state NOT LIKE '1'

-- a merge that updates what it does not find | SYNTAX | UPDATE
MERGE INTO room r USING (SELECT 1 AS id) n ON r.room_id = n.id
WHEN NOT MATCHED THEN UPDATE SET name = 'x'

-- a merge that knows a source that is not there | UNKNOWN_TABLE | n.id (2)
MERGE INTO room r USING (SELECT 1 AS id) n ON r.room_id = n.id
WHEN NOT MATCHED BY SOURCE THEN UPDATE SET room_id = n.id

-- a returning of a select | SYNTAX | RETURNING
SELECT 1 FROM room RETURNING name

-- a function in from with columns too many | REFUSED | g(a, b)
SELECT 1 FROM generate_series(1, 3) AS g(a, b)

-- a subquery of two columns as an operand | REFUSED | (SELECT room_id, name FROM room)
SELECT 1 + (SELECT room_id, name FROM room)
