-- a table in another number | UNKNOWN_TABLE | tracks
SELECT name FROM tracks WHERE track_id = :id

-- a column misspelt in an aggregate | UNKNOWN_COLUMN | t.millisecond
SELECT sum(t.millisecond) FROM track t

-- a column misspelt in a window | UNKNOWN_COLUMN | albumid
SELECT name, row_number() OVER (PARTITION BY albumid ORDER BY name) FROM track

-- a column misspelt in a subquery | UNKNOWN_COLUMN | l.trackid
SELECT t.name FROM track t WHERE EXISTS (SELECT 1 FROM invoice_line l WHERE l.trackid = t.track_id)

-- a column that only the other side of a union has | UNKNOWN_COLUMN | state (2)
SELECT email, state FROM customer UNION SELECT email, state FROM employee

-- a column misspelt in a merge | UNKNOWN_COLUMN | title
MERGE INTO genre g USING (SELECT :id::int AS id, :name::text AS name) n ON g.genre_id = n.id
WHEN MATCHED THEN UPDATE SET title = n.name

-- a column that the chain does not have | UNKNOWN_COLUMN | c.level
WITH RECURSIVE chain AS (
  SELECT employee_id, reports_to FROM employee WHERE employee_id = :id
  UNION ALL
  SELECT e.employee_id, e.reports_to FROM employee e JOIN chain c ON c.reports_to = e.employee_id
)
SELECT c.employee_id, c.level FROM chain c

-- a chain whose types change | TYPE_MISMATCH | last_name
WITH RECURSIVE up AS (
  SELECT employee_id, reports_to, last_name FROM employee WHERE employee_id = :id
  UNION ALL
  SELECT e.employee_id, e.reports_to, up.last_name || ', ' || e.last_name
  FROM up JOIN employee e ON e.employee_id = up.reports_to
)
SELECT last_name FROM up

-- a chain without its word | UNKNOWN_TABLE | chain (2)
WITH chain AS (
  SELECT employee_id FROM employee
  UNION ALL
  SELECT e.employee_id FROM employee e JOIN chain c ON e.reports_to = c.employee_id
)
SELECT * FROM chain

-- more names than columns | REFUSED | totals
WITH totals (id, total, more) AS (SELECT customer_id, sum(total) FROM invoice GROUP BY 1)
SELECT * FROM totals

-- an ambiguous name of two tables | AMBIGUOUS_COLUMN | name
SELECT name FROM track JOIN genre USING (genre_id)

-- an ambiguous column in an order | AMBIGUOUS_COLUMN | unit_price
SELECT t.name FROM track t JOIN invoice_line l ON l.track_id = t.track_id ORDER BY unit_price

-- an ambiguous column in what is returned | AMBIGUOUS_COLUMN | track_id (3)
UPDATE playlist_track p SET place = 1 FROM track t WHERE t.track_id = p.track_id RETURNING track_id

-- a function that others have | UNKNOWN_FUNCTION | ifnull
SELECT ifnull(composer, 'unknown') FROM track

-- another function that others have | UNKNOWN_FUNCTION | datediff
SELECT datediff(due, current_date) FROM invoice

-- arguments in the wrong order | UNKNOWN_FUNCTION | substring
SELECT substring(1, name) FROM track

-- a named argument misspelt | UNKNOWN_FUNCTION | make_interval
SELECT make_interval(day => 3)

-- a rounding of a double to places | UNKNOWN_FUNCTION | round
SELECT round(milliseconds::double precision, 2) FROM track

-- a percentile without a group | UNKNOWN_FUNCTION | percentile_cont
SELECT percentile_cont(0.5) FROM track

-- a window function without a window | REFUSED | rank()
SELECT rank(), name FROM track

-- a window that is not there | REFUSED | w
SELECT name, sum(bytes) OVER w FROM track

-- distinct in a window | REFUSED | count
SELECT count(DISTINCT genre_id) OVER () FROM track

-- two filters compared with nothing | UNKNOWN_FUNCTION | ||
SELECT milliseconds || bytes FROM track

-- a text compared with a number | UNKNOWN_FUNCTION | >
SELECT name FROM track WHERE composer > 5

-- an array compared with a text | UNKNOWN_FUNCTION | @>
SELECT name FROM track WHERE name @> ARRAY['a']

-- a truth compared with a number | UNKNOWN_FUNCTION | =
SELECT name FROM track WHERE explicit = 1

-- a json compared with a text | UNKNOWN_FUNCTION | =
SELECT name FROM playlist WHERE settings = name

-- a between of other types | UNKNOWN_FUNCTION | BETWEEN
SELECT invoice_id FROM invoice WHERE invoice_date BETWEEN 1 AND 2

-- an in of other types | UNKNOWN_FUNCTION | IN
SELECT name FROM track WHERE track_id IN (SELECT name FROM genre)

-- a list of other types | TYPE_MISMATCH | 'two'
SELECT name FROM track WHERE track_id IN (1, 'two')

-- a not of a number | TYPE_MISMATCH | bytes
SELECT name FROM track WHERE NOT bytes

-- a filter that is no condition | TYPE_MISMATCH | bytes
SELECT count(*) FILTER (WHERE bytes) FROM track

-- an array of other types | TYPE_MISMATCH | name
SELECT ARRAY[track_id, name] FROM track

-- a limit that is a text | TYPE_MISMATCH | 'ten'
SELECT name FROM track LIMIT 'ten'

-- a limit that is a column | REFUSED | track_id
SELECT name FROM track LIMIT track_id

-- an interval that is none | TYPE_MISMATCH | 'a while'
SELECT invoice_date + interval 'a while' FROM invoice

-- a json put into a date | TYPE_MISMATCH | settings
INSERT INTO album (title, artist_id, released) SELECT name, 1, settings FROM playlist

-- a text put into a number by a query | TYPE_MISMATCH | name (2)
INSERT INTO media_type (media_type_id, name) SELECT name, 'x' FROM genre

-- a number inserted as a truth | TYPE_MISMATCH | 0)
INSERT INTO track (name, media_type_id, milliseconds, unit_price, explicit)
VALUES (:name, 1, 1000, 0.99, 0)

-- a value of two columns | REFUSED | (SELECT name, place FROM playlist_track)
UPDATE playlist SET name = (SELECT name, place FROM playlist_track)

-- two columns of one | REFUSED | SELECT
UPDATE customer SET (first_name, last_name) = (SELECT name FROM artist) WHERE customer_id = :id

-- a column that is not grouped beside a subquery | NOT_GROUPED | al.title
SELECT ar.name, al.title, count(*) FROM artist ar JOIN album al USING (artist_id) GROUP BY ar.artist_id

-- a star that is not grouped | NOT_GROUPED | *
SELECT * FROM invoice GROUP BY customer_id

-- a group of other columns in a case | NOT_GROUPED | status
SELECT customer_id, CASE WHEN status = 'open' THEN 1 END FROM invoice GROUP BY customer_id

-- an outer column that is not grouped | NOT_GROUPED | i.invoice_id
SELECT i.customer_id, (SELECT count(*) FROM invoice_line l WHERE l.invoice_id = i.invoice_id)
FROM invoice i GROUP BY i.customer_id

-- an aggregate in a join | NOT_GROUPED | sum(l.quantity)
SELECT i.invoice_id FROM invoice i JOIN invoice_line l ON sum(l.quantity) > 3

-- an aggregate in what is returned | NOT_GROUPED | count(*)
DELETE FROM genre WHERE genre_id = :id RETURNING count(*)

-- a window in a group | NOT_GROUPED | rank() OVER (ORDER BY total)
SELECT count(*) FROM invoice GROUP BY rank() OVER (ORDER BY total)

-- values of different length | REFUSED | (3)
SELECT * FROM (VALUES (1, 'a'), (3)) AS v

-- values of different types | TYPE_MISMATCH | true
SELECT * FROM (VALUES (1), (true)) AS v (x)

-- an except of other counts | REFUSED | track_id, name
SELECT track_id FROM track EXCEPT SELECT track_id, name FROM track

-- a using that one side lacks | UNKNOWN_COLUMN | composer
SELECT t.name FROM track t JOIN genre g USING (composer)

-- a lateral that is none | UNKNOWN_TABLE | a.artist_id
SELECT a.name, x.title
FROM artist a LEFT JOIN (SELECT title FROM album WHERE artist_id = a.artist_id LIMIT 1) x ON true

-- a target that is named in from | REFUSED | invoice (2)
UPDATE invoice SET total = 0 FROM invoice WHERE invoice_id = :id

-- a conflict on half a key | REFUSED | playlist_id (2)
INSERT INTO playlist_track (playlist_id, track_id, place) VALUES (:p, :t, 1)
ON CONFLICT (playlist_id) DO UPDATE SET place = 2

-- a merge that inserts where it matches | SYNTAX | INSERT
MERGE INTO genre g USING media_type m ON g.genre_id = m.media_type_id
WHEN MATCHED THEN INSERT (genre_id, name) VALUES (1, 'x')

-- a case without an end | SYNTAX | FROM
SELECT CASE WHEN total > 3 THEN 'much' FROM invoice

-- a reserved word as a name | SYNTAX | order WHERE
SELECT i.invoice_id AS id FROM invoice order WHERE total > 3

-- a set without equals | SYNTAX | 3
UPDATE invoice SET total 3 WHERE invoice_id = :id

-- a group by without by | SYNTAX | GROUP customer_id
SELECT customer_id, sum(total) FROM invoice GROUP customer_id

-- an operator with nothing behind it | SYNTAX | <end>
SELECT name FROM track WHERE track_id =

-- values without a word | SYNTAX | :id
INSERT INTO genre (genre_id, name) (:id, :name)

-- is with a value | SYNTAX | 3
SELECT name FROM track WHERE genre_id IS 3

-- a delete of columns | SYNTAX | name
DELETE name FROM genre WHERE genre_id = :id

-- a subquery without parentheses | SYNTAX | SELECT (2)
SELECT name FROM track WHERE genre_id = SELECT genre_id FROM genre

-- a record without columns | REFUSED | jsonb_to_recordset
SELECT * FROM jsonb_to_recordset(:x::jsonb) AS r

-- a subscript of a number | TYPE_MISMATCH | track_id
SELECT track_id[1] FROM track

-- a text inserted that was sorted as one | TYPE_MISMATCH | :q
INSERT INTO genre (genre_id) SELECT :q ORDER BY 1

-- a day that there is none of | TYPE_MISMATCH | '2021-02-29'
SELECT invoice_id FROM invoice WHERE due < '2021-02-29'

-- a month that there is none of | TYPE_MISMATCH | '2021-13-01 10:00'
SELECT invoice_id FROM invoice WHERE invoice_date < '2021-13-01 10:00'

-- a name of the list in WHERE | UNKNOWN_COLUMN | doubled (2)
SELECT name, unit_price * 2 AS doubled FROM track WHERE doubled > 3

-- a merge on what nobody knows | REFUSED | :x
MERGE INTO genre g USING artist a ON :x WHEN MATCHED THEN DELETE
